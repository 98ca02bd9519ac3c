package vn.tiendo.common.web.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.web.CurrentOperation;
import vn.tiendo.support.ContractDocument;
import vn.tiendo.support.TestContract;

/**
 * What the contract marks as deprecated says so in every answer, and long enough before it goes.
 */
class ContractDeprecationTest {
  private static final String CONTRACT =
      """
      paths:
        /old:
          get:
            operationId: listOld
            deprecated: true
            x-deprecated-on: 2026-01-05
            x-sunset: 2026-08-01
            parameters:
              - { $ref: '#/components/parameters/Colour' }
              - { name: size, in: query, schema: { type: integer } }
            responses: {}
        /new:
          get:
            operationId: listNew
            parameters: [{ $ref: '#/components/parameters/Colour' }]
            responses: {}
      components:
        parameters:
          Colour: { name: colour, in: query, deprecated: true, x-deprecated-on: 2026-02-01, x-sunset: 2026-07-31, schema: { type: string } }
      """;

  private static final String CHANGELOG =
      """
      - 2026-01-05: `listOld` is deprecated, gone from 2026-08-01.
      - 2026-02-01: `listOld` `colour` is deprecated, gone from 2026-07-31.
      - 2026-02-01: `listNew` `colour` is deprecated, gone from 2026-07-31.
      """;

  /** The header fields of an answer to a call with these query parameters. */
  private static MultivaluedMap<String, Object> answer(String operationId, String... query) {
    Contract contract = new Contract(CONTRACT.getBytes(StandardCharsets.UTF_8));
    CurrentOperation current = new CurrentOperation(null);
    current.matched(contract.operation(operationId));
    MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
    for (String name : query) {
      sent.putSingle(name, "1");
    }
    MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();
    UriInfo uri = only(UriInfo.class, Map.of("getQueryParameters", sent));
    new DeprecationFilter(current)
        .filter(
            only(ContainerRequestContext.class, Map.of("getUriInfo", uri)),
            only(ContainerResponseContext.class, Map.of("getHeaders", headers)));
    return headers;
  }

  /** An interface of JAX-RS that answers these methods and no other. */
  private static <T> T only(Class<T> type, Map<String, ?> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (!answers.containsKey(method.getName())) {
                throw new UnsupportedOperationException(method.getName());
              }
              return answers.get(method.getName());
            }));
  }

  @Test
  void a_deprecated_operation_says_since_when_and_until_when() {
    MultivaluedMap<String, Object> headers = answer("listOld");
    assertEquals("@1767571200", headers.getFirst("Deprecation"));
    assertEquals("Sat, 01 Aug 2026 00:00:00 GMT", headers.getFirst("Sunset"));
  }

  @Test
  void a_deprecated_parameter_says_so_to_who_sends_it() {
    assertTrue(answer("listNew").isEmpty());
    MultivaluedMap<String, Object> headers = answer("listNew", "colour");
    assertEquals("@1769904000", headers.getFirst("Deprecation"));
    assertEquals("Fri, 31 Jul 2026 00:00:00 GMT", headers.getFirst("Sunset"));
  }

  @Test
  void of_both_the_earlier_days_count() {
    MultivaluedMap<String, Object> headers = answer("listOld", "colour", "size");
    assertEquals("@1767571200", headers.getFirst("Deprecation"));
    assertEquals("Fri, 31 Jul 2026 00:00:00 GMT", headers.getFirst("Sunset"));
  }

  @Test
  void the_service_does_not_start_with_a_deprecation_that_names_no_day() {
    byte[] undated = CONTRACT.replace("x-sunset: 2026-08-01", "").getBytes(StandardCharsets.UTF_8);
    assertThrows(IllegalStateException.class, () -> new Contract(undated));
  }

  @Test
  void whatever_is_deprecated_was_said_half_a_year_before() throws IOException {
    String changelog = Files.readString(Path.of("../docs/api-changelog.md"));
    assertEquals(List.of(), DeprecationRules.broken(TestContract.document(), changelog));
  }

  private static void seen(String expected, String contract, String changelog) {
    byte[] yaml = contract.getBytes(StandardCharsets.UTF_8);
    List<String> found =
        DeprecationRules.broken(new ContractDocument("deprecations", yaml), changelog);
    assertTrue(found.stream().anyMatch(f -> f.contains(expected)), found::toString);
  }

  @Test
  void planted_faults_are_seen() {
    byte[] good = CONTRACT.getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(), DeprecationRules.broken(new ContractDocument("good", good), CHANGELOG));
    seen("within 180 days", CONTRACT.replace("2026-08-01", "2026-07-03"), CHANGELOG);
    seen("without x-deprecated-on", CONTRACT.replace("x-sunset: 2026-08-01", ""), CHANGELOG);
    seen("is not deprecated", CONTRACT.replace("      deprecated: true\n", ""), CHANGELOG);
    seen("listOld is not in the changelog", CONTRACT, CHANGELOG.replace("`listOld` is", "It is"));
    seen("listNew colour is not in the changelog", CONTRACT, CHANGELOG.replace("listNew", "other"));
    seen("listOld is not in the changelog", CONTRACT, CHANGELOG.replace("2026-08-01", "August"));
  }
}
