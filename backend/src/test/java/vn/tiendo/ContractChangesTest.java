package vn.tiendo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.TestContract;

/** The contract against the last released one, and each kind of break planted and seen. */
class ContractChangesTest {
  private static final Path RELEASED = Path.of("src/test/resources/contract/released.yaml");
  private static final String CONTRACT =
      """
      info: { version: 1.2.0 }
      paths:
        /a:
          get:
            operationId: listA
            parameters:
              - { name: q, in: query, schema: { type: string, maxLength: 50 } }
              - { name: sort, in: query, schema: { type: string, enum: [code, -code] } }
            responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } }
          post:
            operationId: createA
            requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/NewA' } } } }
            responses: { '201': {}, '204': {} }
      components:
        schemas:
          A: { type: object, required: [id], properties: { id: { type: string }, parts: { type: array, items: { $ref: '#/components/schemas/A' } } } }
          NewA: { type: object, required: [name], properties: { name: { type: string }, size: { type: number, maximum: 9 } } }
      """;

  private static JsonNode yaml(String text) {
    try {
      return new ObjectMapper(new YAMLFactory()).readTree(text);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static List<String> planted(String words, String instead) {
    return ContractChanges.between(yaml(CONTRACT), yaml(CONTRACT.replace(words, instead)));
  }

  @Test
  void nothing_breaks_what_was_released() throws IOException {
    JsonNode released = yaml(Files.readString(RELEASED));
    assertEquals(List.of(), ContractChanges.between(released, TestContract.root()));
  }

  @Test
  void additions_break_nothing() {
    assertEquals(
        List.of(), planted("- { name: q,", "- { name: r, in: query }\n        - { name: q,"));
    assertEquals(List.of(), planted("size:", "colour: { type: string }, size:"));
    assertEquals(List.of(), planted("maximum: 9", "maximum: 10"));
    assertEquals(List.of(), planted("[code, -code]", "[code, -code, name]"));
    assertEquals(List.of(), planted("required: [id]", "required: [id, parts]"));
  }

  @Test
  void a_composed_schema_promises_what_its_parts_do() {
    String answer = "schema: { $ref: '#/components/schemas/A' } } } } }\n    post:";
    String more =
        "schema: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: {} } }] }";
    assertEquals(List.of(), planted(answer, more + " } } } }\n    post:"));
    String less = "schema: { allOf: [{ properties: { id: { type: string } } }] }";
    assertEquals(
        List.of("listA 200: no longer promises id", "listA 200: no parts"),
        planted(answer, less + " } } } }\n    post:"));
  }

  @Test
  void each_break_is_seen() {
    assertEquals(List.of("createA: gone"), planted("    post:", "    put:"));
    assertEquals(List.of("listA: is called getA"), planted("listA", "getA"));
    assertEquals(
        List.of("listA: parameter query q gone", "listA: needs parameter query p"),
        planted("name: q, in: query,", "name: p, in: query, required: true,"));
    assertEquals(List.of("listA parameter query q: smaller maxLength"), planted("50", "40"));
    assertEquals(
        List.of("listA parameter query sort: takes fewer words"),
        planted("[code, -code]", "[code]"));
    assertEquals(List.of("createA request: needs size"), planted("[name]", "[name, size]"));
    assertEquals(List.of("createA request: no size"), planted("size:", "length:"));
    assertEquals(
        List.of("createA request.size: \"number\" became \"string\""),
        planted("type: number", "type: string"));
    assertEquals(List.of("createA 204: gone"), planted(", '204': {}", ""));
    assertEquals(List.of("listA 200: no longer promises id"), planted("[id]", "[]"));
    assertEquals(List.of("listA 200: no parts"), planted("parts:", "pieces:"));
    assertEquals(
        List.of("listA 200: no longer application/json"),
        planted("'200': { content: { application/json", "'200': { content: { text/csv"));
  }

  @Test
  void a_new_major_version_may_break() {
    assertEquals(
        List.of(),
        ContractChanges.between(
            yaml(CONTRACT),
            yaml(CONTRACT.replace("1.2.0", "2.0.0").replace("    post:", "    put:"))));
  }
}
