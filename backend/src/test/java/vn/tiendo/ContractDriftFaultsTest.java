package vn.tiendo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ContractDocument;

/** Each way in which code and contract can part is planted once and seen. */
class ContractDriftFaultsTest {
  private static final String CONTRACT =
      """
      openapi: 3.1.0
      paths:
        /things/{id}:
          get:
            operationId: getThing
            parameters:
              - { $ref: '#/components/parameters/Id' }
              - { name: kind, in: query, schema: { type: array, items: { type: string, enum: [A, B] } } }
              - { name: If-None-Match, in: header, schema: { type: string } }
            responses:
              '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
          patch:
            operationId: patchThing
            parameters: [{ $ref: '#/components/parameters/Id' }]
            requestBody: { content: { application/merge-patch+json: { schema: { $ref: '#/components/schemas/Edit' } } } }
            responses: { '204': { description: done } }
          post:
            operationId: editThing
            parameters: [{ $ref: '#/components/parameters/Id' }]
            requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Edit' } } } }
            responses: { '204': { description: done } }
      components:
        parameters:
          Id: { name: id, in: path, required: true, schema: { type: string, format: uuid } }
        schemas:
          Thing:
            type: object
            required: [id]
            properties:
              id: { type: string, format: uuid }
              on: { type: [string, 'null'], format: date }
              parts: { type: array, items: { $ref: '#/components/schemas/Part' } }
          Part: { type: object, properties: { count: { type: integer }, of: { $ref: '#/components/schemas/Part' } } }
          Edit: { type: object, properties: { name: { type: string } } }
      """;

  /** The same as scanned from code: other names, no nulls, nothing required. */
  private static final String CODE =
      """
      openapi: 3.1.0
      paths:
        /things/{id}:
          get:
            operationId: getThing
            parameters:
              - { name: id, in: path, schema: { $ref: '#/components/schemas/UUID' } }
              - { name: kind, in: query, schema: { type: string } }
            responses:
              '200': { content: { application/json: { schema: { $ref: '#/components/schemas/ThingDto' } } } }
          patch:
            operationId: patchThing
            parameters: [{ name: id, in: path, schema: { $ref: '#/components/schemas/UUID' } }]
            requestBody: { content: { application/merge-patch+json: { schema: { type: array } } } }
            responses: { '204': { description: done } }
          post:
            operationId: editThing
            parameters: [{ name: id, in: path, schema: { $ref: '#/components/schemas/UUID' } }]
            requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/ThingEdit' } } } }
            responses: { '204': { description: done } }
      components:
        schemas:
          UUID: { type: string, format: uuid }
          ThingDto:
            type: object
            properties:
              id: { $ref: '#/components/schemas/UUID' }
              version: { type: integer, format: int64 }
              on: { type: string, format: date }
              parts: { type: array, items: { $ref: '#/components/schemas/PartDto' } }
          PartDto: { type: object, properties: { count: { type: integer }, of: { $ref: '#/components/schemas/PartDto' } } }
          ThingEdit: { type: object, properties: { name: { type: string } } }
      """;

  private static List<String> drift(String contract, String code, String... pending) {
    return drift(contract, code, Map.of("Edit", Set.of("name")), pending);
  }

  private static List<String> drift(
      String contract, String code, Map<String, Set<String>> records, String... pending) {
    return ContractDrift.between(document(contract), document(code), Set.of(pending), records::get);
  }

  private static ContractDocument document(String yaml) {
    return new ContractDocument("drift", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static void seen(String expected, String from, String to) {
    assertTrue(CODE.contains(from), "the fault can be planted: " + from);
    List<String> found = drift(CONTRACT, CODE.replace(from, to));
    assertTrue(found.stream().anyMatch(f -> f.contains(expected)), found::toString);
  }

  @Test
  void what_agrees_agrees() {
    assertEquals(List.of(), drift(CONTRACT, CODE));
  }

  @Test
  void operations_that_part_are_seen() {
    seen("getThing is not in the code", "operationId: getThing", "operationId: readThing");
    seen("readThing is not in the contract", "operationId: getThing", "operationId: readThing");
    seen("the code has get /stuff/{id}", "/things/{id}:", "/stuff/{id}:");
    assertEquals(
        List.of("editThing is built: no longer pending"), drift(CONTRACT, CODE, "editThing"));
  }

  @Test
  void parameters_that_part_are_seen() {
    seen(
        "parameter query kind is not in the code", "name: kind, in: query", "name: kin, in: query");
    seen(
        "parameter query kin is not in the contract",
        "name: kind, in: query",
        "name: kin, in: query");
    seen(
        "is array, in the code boolean",
        "in: query, schema: { type: string }",
        "in: query, schema: { type: boolean }");
  }

  @Test
  void bodies_that_part_are_seen() {
    seen(
        "member on is not in the code",
        "on: { type: string, format: date }",
        "at: { type: string }");
    seen(
        "member at is not in the contract",
        "on: { type: string, format: date }",
        "at: { type: string }");
    seen("is string date, in the code string date-time", "format: date }", "format: date-time }");
    seen("is integer, in the code string", "count: { type: integer }", "count: { type: string }");
    seen("member count is not in the code", "count: { type: integer }, ", "");
    seen(
        "request member name is not in the code",
        "name: { type: string }",
        "title: { type: string }");
    seen("does not say what a 200 carries", "'200'", "'201'");
    seen("only one of contract and code takes a body", "requestBody:", "x-body:");
  }

  @Test
  void edit_records_that_part_are_seen() {
    assertEquals(
        List.of("patchThing: Edit has [name], in the code [title]"),
        drift(CONTRACT, CODE, Map.of("Edit", Set.of("title"))));
    assertEquals(
        List.of("patchThing: the code has no record Edit"), drift(CONTRACT, CODE, Map.of()));
  }

  @Test
  void words_that_part_are_seen() {
    seen(
        "has the words [A, B], in the code [A, C]",
        "in: query, schema: { type: string }",
        "in: query, schema: { type: string, enum: [A, C] }");
  }
}
