package vn.tiendo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.ContractDocument;
import vn.tiendo.support.PendingOperations;
import vn.tiendo.support.SeenCalls;
import vn.tiendo.support.TestContract;

/**
 * Every operation of the contract has answered with each of its 2xx in this very run. Quarkus
 * orders its own tests before plain ones, so that this one sees all calls; it judges only a run of
 * the whole suite.
 */
class OperationCoverageTest {
  @Test
  void every_operation_has_answered_with_each_of_its_successes() {
    Set<String> seen = SeenCalls.all();
    Set<String> notRun = apiTests();
    notRun.removeIf(c -> seen.contains("class " + c));
    assumeTrue(notRun.isEmpty(), () -> "part of the suite only; not run: " + notRun);
    Set<String> wanted = successes(TestContract.document(), PendingOperations.all());
    Set<String> missing = missing(wanted, seen);
    System.out.printf(
        "Operations × successes exercised over HTTP: %d/%d%n",
        wanted.size() - missing.size(), wanted.size());
    assertEquals(Set.of(), missing);
  }

  private static Set<String> apiTests() {
    return new ClassFileImporter()
        .importPath(Path.of("target/test-classes")).stream()
            .filter(c -> c.isAnnotatedWith(ApiTest.class) && c.getEnclosingClass().isEmpty())
            .map(c -> c.getName())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** "operationId status" for each success that the contract promises. */
  private static Set<String> successes(ContractDocument contract, Set<String> pending) {
    Set<String> wanted = new TreeSet<>();
    contract
        .operations()
        .forEach(
            (id, operation) -> {
              if (!pending.contains(id)) {
                operation
                    .operation()
                    .path("responses")
                    .fieldNames()
                    .forEachRemaining(
                        status -> {
                          if (status.startsWith("2")) {
                            wanted.add(id + " " + status);
                          }
                        });
              }
            });
    return wanted;
  }

  private static Set<String> missing(Set<String> wanted, Set<String> seen) {
    Set<String> missing = new TreeSet<>(wanted);
    missing.removeAll(seen);
    return missing;
  }

  @Test
  void an_operation_nobody_called_is_seen() {
    ContractDocument contract =
        new ContractDocument(
            "coverage",
            """
            paths:
              /a:
                get: { operationId: getA, responses: { '200': {}, '304': {}, '404': {} } }
                post: { operationId: createA, responses: { '201': {}, '204': {} } }
              /b: { get: { operationId: getB, responses: { '200': {} } } }
            """
                .getBytes(StandardCharsets.UTF_8));
    Set<String> wanted = successes(contract, Set.of("getB"));
    assertEquals(Set.of("getA 200", "createA 201", "createA 204"), wanted);
    assertEquals(
        List.of("createA 204"),
        List.copyOf(missing(wanted, Set.of("getA 200", "createA 201", "getA 404"))));
  }
}
