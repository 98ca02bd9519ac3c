package vn.tiendo.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An import file as its bare JSON tree, with the checks that need no database. Faults are
 * sentences.
 */
final class PlanFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode root;
  private final Map<String, Set<String>> codes = new HashMap<>();

  PlanFile(JsonNode root) {
    this.root = root;
    collect("document", root.path("documents"));
    collect("unit", root.path("units"));
    collect("unitClass", root.path("unitClasses"));
    collect("disaggregation", root.path("disaggregations"));
    root.path("disaggregations").forEach(d -> collect("member", d.path("members")));
    collect("section", root.at("/plan/sections"));
    collect("task", root.at("/plan/tasks"));
    collect("indicator", root.at("/plan/indicators"));
  }

  static byte[] bytes(String resource) {
    try (InputStream in = PlanFile.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(String resource) {
    try {
      return JSON.readTree(new String(bytes(resource), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Iterable<JsonNode> tasks() {
    return root.at("/plan/tasks");
  }

  Iterable<JsonNode> indicators() {
    return root.at("/plan/indicators");
  }

  /** The text of the document of that code; empty when the file does not carry it. */
  String text(String documentCode) {
    for (JsonNode document : root.path("documents")) {
      if (document.path("code").asText().equals(documentCode)) {
        return document.path("text").asText();
      }
    }
    return "";
  }

  List<String> schemaFaults() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(json("/schemas/tiendo-plan-1.schema.json"))
        .validate(root)
        .stream()
        .map(Object::toString)
        .sorted()
        .toList();
  }

  /** Quotes that are not where the file says. */
  List<String> quoteFaults() {
    List<String> faults = new ArrayList<>();
    String own = root.at("/plan/documentCode").asText();
    for (JsonNode document : root.path("documents")) {
      quoteFaults(document, document.path("code").asText(), faults);
    }
    quoteFaults(root.path("plan"), own, faults);
    return faults;
  }

  private void quoteFaults(JsonNode node, String ownDocument, List<String> faults) {
    if (node.has("quote")) {
      String document = node.path("documentCode").asText(ownDocument);
      if (new PlanText(text(document)).find(node.path("quote").asText(), node.path("nth").asInt(1))
          < 0) {
        faults.add(document + " has not: " + node.path("quote").asText());
      }
    }
    node.forEach(child -> quoteFaults(child, ownDocument, faults));
  }

  /** References to nothing, and leads that stand among their own coordinators. */
  List<String> referenceFaults() {
    List<String> faults = new ArrayList<>();
    for (String part : List.of("documents", "units", "unitClasses", "disaggregations", "plan")) {
      referenceFaults(part, root.path(part), faults);
    }
    for (JsonNode task : tasks()) {
      String lead = task.path("leadUnitCode").asText();
      task.path("coordinators")
          .forEach(
              coordinator -> {
                if (coordinator.path("unitCode").asText().equals(lead)) {
                  faults.add(task.path("code").asText() + " is led and coordinated by " + lead);
                }
              });
    }
    return faults;
  }

  private void referenceFaults(String part, JsonNode node, List<String> faults) {
    node.properties()
        .forEach(
            member -> {
              JsonNode value = member.getValue();
              if (member.getKey().endsWith("Code")) {
                mustExist(part, member.getKey(), value.asText(), faults);
              } else if (member.getKey().endsWith("Codes")) {
                value.forEach(
                    code ->
                        mustExist(
                            part, member.getKey().replaceAll("s$", ""), code.asText(), faults));
              } else {
                referenceFaults(part, value, faults);
              }
            });
    if (node.isArray()) {
      node.forEach(child -> referenceFaults(part, child, faults));
    }
  }

  private void mustExist(String part, String member, String code, List<String> faults) {
    String kind =
        switch (member) {
          case "documentCode" -> "document";
          case "unitClassCode" -> "unitClass";
          case "disaggregationCode" -> "disaggregation";
          case "memberCode" -> "member";
          case "sectionCode" -> "section";
          case "taskCode" -> "task";
          case "indicatorCode" -> "indicator";
          case "parentCode" -> part.equals("plan") ? "section" : "unit";
          case "successorCode" -> part.equals("disaggregations") ? "member" : "unit";
          default -> member.equals("unitCode") || member.endsWith("UnitCode") ? "unit" : "?";
        };
    if (!codes.getOrDefault(kind, Set.of()).contains(code)) {
      faults.add(member + " " + code + " names no " + kind);
    }
  }

  private void collect(String kind, JsonNode things) {
    Set<String> known = codes.computeIfAbsent(kind, k -> new TreeSet<>());
    for (JsonNode thing : things) {
      String code = thing.path("code").asText();
      if (!known.add(code)) {
        throw new IllegalArgumentException(kind + " " + code + " stands twice");
      }
    }
  }
}
