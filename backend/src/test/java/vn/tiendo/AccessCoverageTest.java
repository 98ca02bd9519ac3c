package vn.tiendo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.SeenCalls;
import vn.tiendo.support.TestContract;

/**
 * The authorisation matrix of package matrix tries every operation that writes. What it cannot try
 * stands in access-elsewhere.txt with the reason and the test that does. Quarkus orders its tests
 * before plain ones; only a run of the whole suite is judged.
 */
class AccessCoverageTest {
  private static final Set<String> CLASSES =
      Set.of(
          "vn.tiendo.matrix.PlanAccessApiTest",
          "vn.tiendo.matrix.OccurrenceAccessApiTest",
          "vn.tiendo.matrix.WorkItemAccessApiTest",
          "vn.tiendo.matrix.DailyAccessApiTest",
          "vn.tiendo.matrix.HouseAccessApiTest",
          "vn.tiendo.matrix.IndicatorAccessApiTest",
          "vn.tiendo.matrix.InstallationAccessApiTest");

  @Test
  void every_operation_that_writes_was_tried_by_everybody() throws IOException {
    Set<String> seen = SeenCalls.all();
    assumeTrue(CLASSES.stream().allMatch(c -> seen.contains("class " + c)), "part of the suite");
    Set<String> missing = writing();
    int all = missing.size();
    missing.removeIf(operation -> seen.contains("access " + operation));
    System.out.printf(
        "Operations that write, tried for every person and state: %d of %d, the others one by one%n",
        all - missing.size(), all);
    assertEquals(new TreeSet<>(elsewhere().keySet()), missing);
  }

  @Test
  void what_is_tried_elsewhere_names_its_test() throws Exception {
    for (Map.Entry<String, String[]> one : elsewhere().entrySet()) {
      String[] test = one.getValue()[1].split("#");
      boolean there =
          Arrays.stream(
                  Class.forName(test[0], false, getClass().getClassLoader()).getDeclaredMethods())
              .anyMatch(m -> m.getName().equals(test[1]) && m.isAnnotationPresent(Test.class));
      assertTrue(there, one.getKey() + ": no test " + one.getValue()[1]);
      assertTrue(writing().contains(one.getKey()), one.getKey() + " does not write");
    }
  }

  private static Set<String> writing() {
    Set<String> names = new TreeSet<>();
    TestContract.operations()
        .values()
        .forEach(
            operation -> {
              if (!operation.verb().equals("get")) {
                names.add(operation.operationId());
              }
            });
    return names;
  }

  /** operationId → reason, class#method. */
  private static Map<String, String[]> elsewhere() throws IOException {
    Map<String, String[]> found = new TreeMap<>();
    try (InputStream in = AccessCoverageTest.class.getResourceAsStream("/access-elsewhere.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s*\\|\\s*"))
          .forEach(parts -> found.put(parts[0], new String[] {parts[1], parts[2]}));
    }
    return found;
  }
}
