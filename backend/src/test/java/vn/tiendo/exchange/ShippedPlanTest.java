package vn.tiendo.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The plan the product opens with, judged against the text it was read from. */
class ShippedPlanTest {

  private static final String FOLDER = "/plans/khcn-bac-giang-2021/";
  private static final String PLAN = "KH-KHCN-2021";
  private static final Set<String> UNDATED = Set.of("NONE", "CONTINUOUS");

  private final JsonNode root = PlanFile.json(FOLDER + "plan.json");
  private final PlanFile file = new PlanFile(root);

  @Test
  void the_stored_text_is_the_source_text() {
    String source = new String(PlanFile.bytes(FOLDER + "source.txt"), UTF_8);
    assertTrue(Normalizer.isNormalized(source, Normalizer.Form.NFC));
    assertEquals(source, file.text(PLAN));
  }

  @Test
  void the_file_matches_its_schema() {
    assertEquals(List.of(), file.schemaFaults());
  }

  @Test
  void the_example_of_the_documentation_is_a_file_without_faults() throws IOException {
    String page = Files.readString(Path.of("../docs/import-format.md"));
    int start = page.indexOf("```json", page.indexOf("## A small example")) + "```json".length();
    PlanFile example =
        new PlanFile(
            new ObjectMapper().readTree(page.substring(start, page.indexOf("```", start))));
    assertEquals(List.of(), example.schemaFaults());
    assertEquals(List.of(), example.quoteFaults());
    assertEquals(List.of(), example.referenceFaults());
  }

  @Test
  void an_unknown_member_a_second_lead_and_a_deadline_of_two_types_break_the_schema() {
    ObjectNode copy = root.deepCopy();
    copy.put("unheardOf", 1);
    task(copy, "2.1").putArray("leadUnitCode").add("BG-KHCN-THANH-TRA").add("BG-KHCN-VAN-PHONG");
    ((ObjectNode) task(copy, "7.1").path("deadline")).put("type", "NONE");
    String faults = String.join("\n", new PlanFile(copy).schemaFaults());
    assertTrue(faults.contains("unheardOf"), faults);
    assertTrue(faults.contains("leadUnitCode"), faults);
    assertTrue(faults.contains("statedDate"), faults);
  }

  @Test
  void every_quote_is_found_again() {
    assertEquals(List.of(), file.quoteFaults());
  }

  @Test
  void an_altered_quote_is_noticed() {
    ObjectNode copy = root.deepCopy();
    ObjectNode anchor = (ObjectNode) task(copy, "3.2").path("anchors").path(0);
    anchor.put("quote", anchor.path("quote").asText().replace("\n\n", " "));
    ((ObjectNode) task(copy, "4.4").path("anchors").path(0)).put("nth", 2);
    assertEquals(2, new PlanFile(copy).quoteFaults().size());
  }

  @Test
  void every_reference_resolves_and_no_code_stands_twice() {
    assertEquals(List.of(), file.referenceFaults());
  }

  @Test
  void a_reference_to_nothing_is_noticed() {
    ObjectNode copy = root.deepCopy();
    task(copy, "2.1").put("leadUnitCode", "QLCN");
    task(copy, "2.2")
        .withArray("coordinators")
        .addObject()
        .put("unitCode", "BG-KHCN-CHI-CUC-TIEU-CHUAN");
    ((ArrayNode) copy.at("/plan/indicators/0/taskCodes")).add("9.9");
    assertEquals(3, new PlanFile(copy).referenceFaults().size());
    ((ArrayNode) copy.path("units")).add(copy.path("units").path(0));
    assertThrows(IllegalArgumentException.class, () -> new PlanFile(copy));
  }

  @Test
  void all_groups_tasks_and_indicators_are_there() {
    Map<String, Long> tasks =
        stream(file.tasks())
            .collect(groupingBy(t -> t.path("sectionCode").asText(), TreeMap::new, counting()));
    assertEquals(
        Map.of(
            "II.1", 5L, "II.2", 10L, "II.3", 7L, "II.4", 7L, "II.5", 10L, "II.6", 2L, "II.7", 3L,
            "II.8", 3L, "III", 10L),
        tasks);
    assertEquals(10, stream(file.indicators()).count());
    assertEquals(
        4,
        stream(file.indicators())
            .filter(i -> i.at("/targets/0/commitment").asText().equals("MANDATORY"))
            .count());
    System.out.printf(
        "Shipped plan: %d groups and parts, %d tasks, %d indicators%n",
        tasks.size(), stream(file.tasks()).count(), stream(file.indicators()).count());
  }

  @Test
  void nine_units_lead_and_each_reports_once_a_year() {
    Set<String> leads =
        stream(file.tasks()).map(t -> t.path("leadUnitCode").asText()).collect(Collectors.toSet());
    assertEquals(9, leads.size());
    Set<String> reporting =
        stream(file.tasks())
            .filter(t -> t.path("deadline").path("bound").asText().equals("BEFORE"))
            .map(t -> t.path("leadUnitCode").asText())
            .collect(Collectors.toSet());
    assertEquals(leads, reporting);
  }

  @Test
  void the_wording_holds_the_quotes_and_the_words_of_the_deadline() {
    for (JsonNode task : file.tasks()) {
      String wording = task.path("wording").asText().toLowerCase(Locale.ROOT);
      for (JsonNode anchor : task.path("anchors")) {
        String quote = PlanText.joined(anchor.path("quote").asText()).toLowerCase(Locale.ROOT);
        assertTrue(wording.contains(quote), task.path("code") + " does not hold: " + quote);
      }
      JsonNode deadline = task.path("deadline");
      if (!UNDATED.contains(deadline.path("type").asText())) {
        String words = deadline.path("text").asText().toLowerCase(Locale.ROOT);
        assertTrue(wording.contains(words), task.path("code") + " does not say: " + words);
      }
    }
  }

  @Test
  void every_sentence_is_linked_or_waived() {
    PlanText text = linked(root);
    List<String> unlinked =
        text.sentences().stream().filter(s -> !text.isLinked(s)).map(text::joined).toList();
    JsonNode waived = PlanFile.json(FOLDER + "waived-sentences.json").path("waived");
    List<String> waivers =
        stream(waived).map(w -> PlanText.joined(w.path("quote").asText())).toList();
    int total = text.sentences().size();
    System.out.printf(
        "Coverage of parts II.1 to III: %d/%d sentences linked, %d waived%n",
        total - unlinked.size(), total, waivers.size());
    assertEquals(49, total);
    assertEquals(waivers, unlinked);
    waived.forEach(w -> assertFalse(w.path("reason").asText().isBlank()));
  }

  @Test
  void a_sentence_or_half_a_sentence_left_out_is_noticed() {
    ObjectNode copy = root.deepCopy();
    task(copy, "2.4").putArray("anchors");
    task(copy, "1.4").putArray("anchors");
    PlanText text = linked(copy);
    List<String> unlinked =
        text.sentences().stream().filter(s -> !text.isLinked(s)).map(text::joined).toList();
    assertEquals(3, unlinked.size());
    assertTrue(unlinked.get(0).startsWith("Tham mưu lãnh đạo Sở đề xuất"));
    assertTrue(unlinked.get(1).startsWith("Nghiên cứu áp dụng ISO điện tử"));
  }

  private static PlanText linked(JsonNode root) {
    PlanFile file = new PlanFile(root);
    PlanText text = new PlanText(file.text(PLAN));
    file.tasks().forEach(task -> link(text, task));
    file.indicators()
        .forEach(indicator -> indicator.path("targets").forEach(target -> link(text, target)));
    return text;
  }

  private static void link(PlanText text, JsonNode anchored) {
    anchored
        .path("anchors")
        .forEach(a -> text.link(a.path("quote").asText(), a.path("nth").asInt(1)));
  }

  private static ObjectNode task(JsonNode root, String code) {
    return stream(root.at("/plan/tasks"))
        .filter(t -> t.path("code").asText().equals(code))
        .map(ObjectNode.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<JsonNode> stream(Iterable<JsonNode> nodes) {
    return StreamSupport.stream(nodes.spliterator(), false);
  }
}
