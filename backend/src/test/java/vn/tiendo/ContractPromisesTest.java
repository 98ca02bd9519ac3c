package vn.tiendo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ContractDocument;
import vn.tiendo.support.TestContract;

/** Every operation keeps what docs/api-rules.md says of all. */
class ContractPromisesTest {
  private static final Map<String, String> UNLIKE =
      Map.of(
          "getSystem", "says which day it is, for nobody to keep",
          "getSystemState", "looked at anew each time it is asked",
          "getUserImportTemplate", "a file made on the spot",
          "listSigningKeys", "two or three keys, never a second page",
          "verifyAudit", "judges the chain anew each time it is asked");

  private static final String GOOD =
      """
      paths:
        /api/v1/things:
          get:
            operationId: listThings
            parameters:
              - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 200, default: 50 } }
              - { name: cursor, in: query }
              - { name: includeTotal, in: query }
              - { name: sort, in: query, schema: { type: string, enum: [code, -code] } }
              - { name: fields, in: query }
            responses: { '200': { content: { application/json: { schema: { properties: { items: {}, nextCursor: {}, total: {} } } } } } }
        /api/v1/things/{id}:
          get:
            operationId: getThing
            parameters:
              - { name: fields, in: query }
              - { name: If-None-Match, in: header }
            responses:
              '200': { headers: { ETag: {} }, content: { application/json: { schema: { required: [allowedActions], properties: { allowedActions: {} } } } } }
              '304': {}
          patch:
            operationId: editThing
            requestBody: { content: { application/merge-patch+json: { schema: { additionalProperties: false, properties: { name: {} } } } } }
        /api/v1/things/{id}/submissions:
          post:
            operationId: submitThing
            parameters: [{ name: Idempotency-Key, in: header, required: true }]
      """;

  private static List<String> broken(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return ContractPromises.broken(new ContractDocument("promises", bytes), Map.of());
  }

  private static void seen(String expected, String from, String to) {
    assertTrue(GOOD.contains(from), from);
    List<String> found = broken(GOOD.replace(from, to));
    assertTrue(found.stream().anyMatch(f -> f.contains(expected)), found::toString);
  }

  @Test
  void every_operation_keeps_what_is_promised_of_all() {
    List<String> broken = ContractPromises.broken(TestContract.document(), UNLIKE);
    assertEquals(List.of(), broken, () -> String.join("\n", broken));
  }

  @Test
  void planted_faults_are_seen() {
    assertEquals(List.of(), broken(GOOD));
    seen("no limit", "maximum: 200", "maximum: 500");
    seen("no limit", "minimum: 1,", "minimum: 0,");
    seen("does not page", "name: cursor", "name: page");
    seen("does not page", "nextCursor: {}", "next: {}");
    seen("has none", "total: {}", "sum: {}");
    seen("its sorts", "enum: [code, -code]", "maxLength: 20");
    seen("takes no fields=", "name: fields", "name: field");
    seen("no ETag", "headers: { ETag: {} }, ", "");
    seen("no ETag", "'304'", "'404'");
    seen("no ETag", "name: If-None-Match", "name: If-Match");
    seen("allowedActions", "required: [allowedActions], ", "");
    seen("another type", "merge-patch+json", "json");
    seen("a state be patched", "properties: { name: {} }", "properties: { state: {} }");
    seen(
        "members that it does not know",
        "additionalProperties: false",
        "additionalProperties: true");
    seen("insist on an Idempotency-Key", "header, required: true", "header");
    seen("into an address", "name: cursor", "name: username");
  }
}
