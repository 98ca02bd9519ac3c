package vn.tiendo.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.ContractDocument;
import vn.tiendo.support.ContractDocument.Found;
import vn.tiendo.support.Office;
import vn.tiendo.support.PendingOperations;
import vn.tiendo.support.Personas;
import vn.tiendo.support.Problems;
import vn.tiendo.support.RawHttp;
import vn.tiendo.support.RawHttp.Answer;
import vn.tiendo.support.TestContract;

/**
 * Every operation of the contract, called a few times with spoiled parameters and bodies: never a
 * 5xx, every refusal a problem document, every status one that the contract lists. The seed is
 * fixed, so that a failure can be run again; another one comes by -Dtiendo.fuzz.seed.
 */
@ApiTest
class FuzzApiTest {
  private static final long SEED = Long.getLong("tiendo.fuzz.seed", 20210128L);
  private static final int TIMES = 6;

  /** What the edge and JAX-RS answer anywhere (stated once in the contract's description). */
  private static final Set<Integer> ANYWHERE = Set.of(401, 405, 406, 413, 414, 415, 431);

  private static final ContractDocument CONTRACT = TestContract.document();

  private final Random random = new Random(SEED);
  private final Mutations mutations = new Mutations(random, ids());

  private static List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (String unit : new String[] {"SO", "KHTC", "QLKH", "TDC", "NV", "KHAC"}) {
      ids.add(Office.unit(unit).toString());
    }
    // One person may lose the session, the position or the account on the way; the others work on.
    ids.add(Personas.CLERK.accountId().toString());
    return ids;
  }

  @Test
  void no_operation_breaks_whatever_it_is_sent() {
    List<String> faults = new ArrayList<>();
    Map<Integer, Integer> answered = new TreeMap<>();
    Set<String> pending = PendingOperations.all();
    CONTRACT.operations().values().stream()
        .filter(operation -> !pending.contains(operation.operationId()))
        .forEach(
            operation -> {
              for (int i = 0; i < TIMES; i++) {
                String request = request(operation);
                byte[] body = body(operation);
                Answer answer = RawHttp.send(request, body);
                answered.merge(answer.status(), 1, Integer::sum);
                String fault = fault(operation, answer);
                if (fault != null) {
                  faults.add(
                      fault
                          + "\n"
                          + request.replaceAll("Bearer \\S+", "Bearer …")
                          + "\n"
                          + shortened(body)
                          + "\n→ "
                          + answer.status()
                          + " "
                          + shortened(answer.body()));
                }
              }
            });
    System.out.println("Fuzz, seed " + SEED + ": answers by status " + answered);
    assertTrue(
        answered.values().stream().mapToInt(n -> n).sum() > 300, "the operations were called");
    assertEquals(0, faults.size(), () -> String.join("\n\n", faults));
  }

  private static String fault(Found operation, Answer answer) {
    int status = answer.status();
    if (status >= 500 || status == 0) {
      return operation.operationId() + " broke";
    }
    boolean listed = operation.operation().path("responses").has(Integer.toString(status));
    if (!listed && !ANYWHERE.contains(status)) {
      return operation.operationId() + " answers " + status + ", not listed in the contract";
    }
    if (status >= 400 && !ownShape(operation, status)) {
      try {
        String type = answer.json().path("type").asText();
        Problems.check(answer, status, type.replaceFirst("/problems/", ""));
      } catch (AssertionError | RuntimeException e) {
        return operation.operationId() + ": " + e.getMessage();
      }
    }
    return null;
  }

  /** An answer that the contract itself gives another shape: the token endpoint, by RFC 6749. */
  private static boolean ownShape(Found operation, int status) {
    return operation.operation().at("/responses/" + status + "/content").has("application/json");
  }

  private String request(Found operation) {
    StringBuilder query = new StringBuilder();
    StringBuilder headers = new StringBuilder();
    String path = operation.path();
    List<JsonNode> parameters = new ArrayList<>();
    CONTRACT.root().get("paths").get(operation.path()).path("parameters").forEach(parameters::add);
    operation.operation().path("parameters").forEach(parameters::add);
    for (JsonNode reference : parameters) {
      JsonNode parameter = CONTRACT.resolve(reference);
      String name = parameter.get("name").asText();
      switch (parameter.get("in").asText()) {
        case "path" ->
            path =
                path.replace(
                    "{" + name + "}", encoded(random.nextInt(3) == 0 ? segment() : mutations.id()));
        case "query" -> {
          if (random.nextInt(3) == 0 && !name.equals("validateOnly")) {
            query
                .append(query.isEmpty() ? "?" : "&")
                .append(name)
                .append("=")
                .append(encoded(value(parameter)));
          }
        }
        default -> {
          if (random.nextInt(3) > 0) {
            headers.append(name).append(": ").append(header(name)).append("\n");
          }
        }
      }
    }
    boolean own = operation.operation().path("tags").path(0).asText().equals("sessions");
    Personas[] all = Personas.values();
    Personas person = own ? Personas.CLERK : all[random.nextInt(all.length)];
    headers.append("Authorization: Bearer ").append(person.token()).append("\n");
    operation
        .operation()
        .path("requestBody")
        .path("content")
        .fieldNames()
        .forEachRemaining(media -> headers.append("Content-Type: ").append(media).append("\n"));
    return operation.verb().toUpperCase(java.util.Locale.ROOT)
        + " "
        + path
        + query
        + "\n"
        + headers;
  }

  private byte[] body(Found operation) {
    List<JsonNode> examples = new ArrayList<>();
    CONTRACT
        .resolve(operation.operation().path("requestBody"))
        .path("content")
        .forEach(
            c -> c.path("examples").forEach(e -> examples.add(CONTRACT.resolve(e).path("value"))));
    if (examples.isEmpty()) {
      return new byte[0];
    }
    JsonNode spoiled = mutations.spoil(examples.get(random.nextInt(examples.size())));
    return spoiled.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Of the listed words, or of the right shape, or neither. */
  private String value(JsonNode parameter) {
    JsonNode schema = CONTRACT.resolve(parameter.path("schema"));
    JsonNode words =
        CONTRACT.resolve(schema.has("items") ? schema.get("items") : schema).path("enum");
    if (!words.isEmpty() && random.nextBoolean()) {
      return words.get(random.nextInt(words.size())).asText();
    }
    return switch (random.nextInt(5)) {
      case 0 -> "2021-03-15";
      case 1 -> "1";
      case 2 -> mutations.id();
      case 3 -> "2021";
      default -> shortened(mutations.text());
    };
  }

  private String segment() {
    String text = shortened(mutations.text());
    return text.isEmpty() || text.contains("/") ? "x" : text;
  }

  private String header(String name) {
    return switch (name) {
      case "If-Match", "If-None-Match" -> random.nextBoolean() ? "\"0.0\"" : "*";
      case "Idempotency-Key" -> "fuzz-" + random.nextInt(50);
      default -> "x";
    };
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String shortened(String text) {
    return text.length() > 300 ? text.substring(0, 300) : text;
  }

  private static String shortened(byte[] body) {
    return shortened(new String(body, StandardCharsets.UTF_8));
  }
}
