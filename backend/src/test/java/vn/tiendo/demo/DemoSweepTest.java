package vn.tiendo.demo;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.assessment.NotAssessableReason;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.support.ApiTest;

/**
 * On the whole simulated life: each number of the statistics opens a list of exactly that many
 * rows, which is taken away as a file of as many, and nothing that is counted is empty in every
 * case. Its minutes are spent beside those of the other tests: see test-sides in the Makefile.
 */
@Tag("sweep")
@ApiTest
class DemoSweepTest {
  private static final String TODAY = "2025-11-24";
  private static final List<String> DAYS =
      List.of("2021-12-31", "2022-12-24", "2023-12-15", "2023-12-31", "2024-06-12", TODAY);
  private static final Set<String> TASKS_ONLY =
      Set.of("CONTINUOUS_OPEN", "CONTINUOUS_DONE", "UNDATED_OPEN", "UNDATED_DONE", "SUPERSEDED");
  @Inject LivedLife life;

  private final Map<String, Integer> counted = new HashMap<>();
  private final Map<String, Integer> exported = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();

  /** In one test: the life takes a minute to live, and the database is emptied before each. */
  @Test
  void on_the_whole_life_each_number_opens_its_list_and_nothing_is_empty_in_every_case() {
    life.live();
    assertAll(
        this::each_number_of_tasks_opens_a_list_of_that_many_rows,
        this::no_box_and_no_state_is_empty_in_every_case,
        this::each_number_of_indicators_opens_a_list_of_that_many_rows_and_each_status_occurs,
        this::each_number_of_units_and_people_opens_a_list_of_that_many_rows,
        this::each_number_of_reports_opens_a_list_and_every_kind_of_report_occurs,
        this::what_people_wrote_has_no_gaps);
  }

  private void each_number_of_tasks_opens_a_list_of_that_many_rows() {
    for (String level : List.of("TASK", "WORK_ITEM")) {
      for (String group : List.of("UNIT", "SECTION", "LEADER", "PLAN")) {
        sweepTasks("level=" + level + "&groupBy=" + group + "&asOf=" + TODAY);
      }
      sweepTasks("level=" + level + "&groupBy=UNIT&asOf=2023-12-31");
      sweepTasks("level=" + level + "&groupBy=UNIT&asOf=2022-12-24&deadlineBasis=ORIGINAL");
    }
    sweepTasks("level=WORK_ITEM&groupBy=UNIT&asOf=" + TODAY + "&year=2024");
    assertEquals(List.of(), wrong);
    assertTrue(counted.size() > 1_000, "lists were opened: " + counted.size());
    System.out.printf("Sweep of tasks: %d lists opened%n", counted.size());
  }

  private void sweepTasks(String query) {
    JsonNode table = life.get("/statistics/tasks?" + query);
    Map<String, Long> sums = new HashMap<>();
    for (JsonNode row : table.get("rows")) {
      sweepRow(query, row);
      row.get("counts")
          .forEach(c -> sums.merge(c.get("measure").asText(), c.get("value").asLong(), Long::sum));
    }
    sweepRow(query, table.get("total"));
    for (JsonNode count : table.at("/total/counts")) {
      long sum = sums.get(count.get("measure").asText());
      if (sum != count.get("value").asLong()) {
        wrong.add(
            query + " " + count.get("measure") + ": rows add up to " + sum + ", not " + count);
      }
    }
  }

  private void sweepRow(String query, JsonNode row) {
    for (JsonNode count : row.get("counts")) {
      opens(query, count.get("value").asInt(), count.get("list").asText());
    }
    for (JsonNode rate : row.get("rates")) {
      opens(query, rate.get("numerator").asInt(), rate.get("numeratorList").asText());
      opens(query, rate.get("denominator").asInt(), rate.get("denominatorList").asText());
    }
  }

  private void opens(String query, int number, String list) {
    int rows = counted.computeIfAbsent(list, life::rows);
    // An empty list has nothing to take away: half of the lists, and a minute of everybody's.
    int file = rows == 0 ? 0 : exported.computeIfAbsent(list, life::exported);
    if (file != rows) {
      wrong.add(query + ": " + rows + " rows but " + file + " in the file of " + list);
    }
    if (rows != number) {
      wrong.add(query + ": " + number + " but " + rows + " rows in " + list);
    }
  }

  private void no_box_and_no_state_is_empty_in_every_case() {
    for (String level : List.of("TASK", "WORK_ITEM")) {
      Map<String, Integer> most = new HashMap<>();
      for (String day : DAYS) {
        String query = "/statistics/tasks?groupBy=NONE&level=" + level + "&asOf=" + day;
        for (JsonNode count : life.get(query).at("/total/counts")) {
          most.merge(count.get("measure").asText(), count.get("value").asInt(), Math::max);
        }
      }
      System.out.println("Most at any of " + DAYS + ", " + level + ": " + most);
      assertEquals(Set.of(), empty(most), level);
      assertEquals(level.equals("TASK"), most.keySet().containsAll(TASKS_ONLY));
    }
  }

  private void each_number_of_reports_opens_a_list_and_every_kind_of_report_occurs() {
    JsonNode table = life.get("/statistics/reports");
    Set<String> none = new TreeSet<>();
    for (JsonNode count : table.get("counts")) {
      int value = count.get("value").asInt();
      assertEquals(value, life.rows(count.get("list").asText()), count::toString);
      if (value == 0) {
        none.add(count.get("measure").asText());
      }
    }
    assertEquals(9, table.get("rows").size());
    // Nobody is still missing, and what was returned has come back.
    assertEquals(Set.of("MISSING", "RETURNED"), none);
    System.out.println("Reports of the life: " + table.get("counts").size() + " numbers");
  }

  private static Set<String> empty(Map<String, Integer> most) {
    return most.entrySet().stream()
        .filter(entry -> entry.getValue() == 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void each_number_of_indicators_opens_a_list_of_that_many_rows_and_each_status_occurs() {
    Set<String> seen = new TreeSet<>();
    for (int year = 2021; year <= 2025; year++) {
      for (String day : List.of(year + "-06-30", year + "-12-24", year + 1 + "-03-31")) {
        if (day.compareTo(TODAY) <= 0) {
          sweepIndicators("period=" + year + "&asOf=" + day, seen);
        }
      }
    }
    sweepIndicators("period=2025&asOf=" + TODAY, seen);
    assertEquals(List.of(), wrong);
    Set<String> all =
        Stream.concat(
                Stream.of(StatusCode.values()).map(Enum::name),
                Stream.of(NotAssessableReason.values()).map(Enum::name))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(all, seen);
  }

  private void sweepIndicators(String query, Set<String> seen) {
    JsonNode table = life.get("/statistics/indicators?" + query);
    opens(query, table.get("total").asInt(), table.get("filter").asText());
    for (String cells : List.of("statuses", "reasons")) {
      for (JsonNode cell : table.get(cells)) {
        int number = cell.at("/share/numerator").asInt();
        opens(query, number, cell.get("filter").asText());
        if (number > 0) {
          seen.add(cell.path(cells.equals("reasons") ? "reason" : "status").asText());
        }
      }
    }
    for (JsonNode unit : table.get("units")) {
      opens(query, unit.get("total").asInt(), unit.get("filter").asText());
      for (JsonNode cell : unit.get("statuses")) {
        opens(query, cell.at("/share/numerator").asInt(), cell.get("filter").asText());
      }
    }
  }

  private void each_number_of_units_and_people_opens_a_list_of_that_many_rows() {
    sweepPerformance("by=UNIT&from=2021-01-01&to=2025-12-31&asOf=" + TODAY);
    sweepPerformance("by=PERSON&from=2022-01-01&to=2022-12-31&asOf=2022-12-24");
    assertEquals(List.of(), wrong);
  }

  private void sweepPerformance(String query) {
    JsonNode table = life.get("/statistics/performance?" + query);
    for (JsonNode row : table.get("rows")) {
      row.get("counts").forEach(c -> opens(query, c.get("value").asInt(), c.get("list").asText()));
    }
    for (JsonNode count : table.at("/total/counts")) {
      opens(query, count.get("value").asInt(), count.get("list").asText());
      assertTrue(count.get("value").asInt() > 0 || query.contains("PERSON"), count::toString);
    }
  }

  private void what_people_wrote_has_no_gaps() {
    for (String list : List.of("/work-items", "/progress-updates", "/directions")) {
      for (JsonNode row : life.all(list)) {
        String text = row.toString().replaceAll("\"[a-zA-Z]+\":", "");
        assertTrue(!text.matches(".*\\{(n\\d|năm|huyện|sở).*"), text);
      }
    }
  }
}
