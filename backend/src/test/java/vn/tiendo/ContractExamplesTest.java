package vn.tiendo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.security.Relation;
import vn.tiendo.support.ContractDocument;
import vn.tiendo.support.TestContract;

/** Every operation says in Vietnamese what it does, for whom, and shows true examples. */
class ContractExamplesTest {
  private static final String GOOD =
      """
      openapi: 3.1.0
      paths:
        /api/v1/things:
          post:
            operationId: createThing
            tags: [things]
            summary: Thêm một vật
            description: Thêm một vật vào kho.
            x-access: { roles: [USER] }
            parameters:
              - { name: validateOnly, in: query, schema: { type: boolean } }
              - { name: Idempotency-Key, in: header, schema: { type: string } }
            requestBody:
              content:
                application/json:
                  schema: { $ref: '#/components/schemas/Thing' }
                  examples: { one: { value: { count: 1 } } }
            responses:
              '201':
                content:
                  application/json:
                    schema: { $ref: '#/components/schemas/Thing' }
                    examples: { one: { $ref: '#/components/examples/Thing' } }
              '400': { description: sai }
      components:
        examples: { Thing: { value: { count: 2 } } }
        schemas: { Thing: { type: object, required: [count], additionalProperties: false, properties: { count: { type: integer } } } }
      """;

  @Test
  void the_contract_keeps_its_rules() {
    List<String> broken =
        ContractRules.broken(TestContract.document(), ContractRules.words(Relation.values()));
    assertTrue(TestContract.operations().size() > 100, "the operations are there");
    assertEquals(List.of(), broken, () -> String.join("\n", broken));
  }

  private static List<String> broken(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return ContractRules.broken(new ContractDocument("rules", bytes), Set.of("USER"));
  }

  private static void seen(String expected, String from, String to) {
    assertTrue(GOOD.contains(from), from);
    List<String> found = broken(GOOD.replace(from, to));
    assertTrue(found.stream().anyMatch(f -> f.contains(expected)), found::toString);
  }

  @Test
  void planted_faults_are_seen() {
    assertEquals(List.of(), broken(GOOD));
    seen("no Vietnamese summary", "summary: Thêm một vật", "summary: Add a thing");
    seen("no Vietnamese description", "      description: Thêm", "      describe: Thêm");
    seen("no x-access", "roles: [USER]", "roles: [KING]");
    seen("no x-access", "x-access:", "x-excess:");
    seen("request has no example", "examples: { one: { value: { count: 1 } } }", "x-none: 1");
    seen(
        "201 has no example",
        "examples: { one: { $ref: '#/components/examples/Thing' } }",
        "x-none: 1");
    seen("request example one", "count: 1", "count: '1'");
    seen("request example one", "count: 1", "count: 1, more: 2");
    seen("201 example one", "count: 2", "cont: 2");
    seen("validated only", "name: validateOnly", "name: validate");
    seen("Idempotency-Key", "name: Idempotency-Key", "name: Key");
    seen("does not list 400", "'400'", "'409'");
    seen("no verbNoun", "operationId: createThing", "operationId: Create_thing");
    seen(
        "names two operations",
        "components:\n",
        "  /b: { get: { operationId: createThing, responses: {} } }\ncomponents:\n");
  }
}
