package vn.tiendo.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.measure.FigureState;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.measure.ValueNature;

class SnapshotsTest {
  private static UUID id(int n) {
    return new UUID(0, n);
  }

  private static Content.Task task(int n, String result) {
    return new Content.Task(
        id(n),
        "1." + n,
        "Nhiệm vụ " + n,
        null,
        null,
        null,
        ReportingLabel.IN_TIME,
        WorkState.IN_PROGRESS,
        LocalDate.of(2021, 12, 31),
        null,
        null,
        result,
        null,
        null,
        List.of());
  }

  private static Content.Indicator indicator(int n, BigDecimal value) {
    return new Content.Indicator(
        id(n),
        "CT-" + n,
        "Chỉ tiêu " + n,
        "%",
        2,
        ValueNature.ESTIMATE,
        ValueBasis.IN_PERIOD,
        new Content.Shown(FigureState.REPORTED, value, null, null, null),
        1,
        null,
        null,
        null,
        List.of(),
        null);
  }

  private static Content content(Random random) {
    List<Content.Node> nodes = new ArrayList<>();
    List<Content.Task> tasks = new ArrayList<>();
    List<Content.Indicator> indicators = new ArrayList<>();
    for (int n = 0; n < 6; n++) {
      nodes.add(new Content.Node("N" + n, "Mục " + n, "Lời " + random.nextInt(1_000)));
      tasks.add(task(n, "Kết quả " + random.nextInt(1_000)));
      indicators.add(indicator(n, BigDecimal.valueOf(random.nextInt(10_000), 2)));
    }
    return new Content(
        LocalDate.of(2021, 12, 14),
        new Content.OfUnit(id(99), "QLKH", "Phòng"),
        nodes,
        tasks,
        indicators);
  }

  /** Whatever fields are changed, exactly those are told. */
  @Test
  void exactly_the_changed_fields_differ() {
    Random random = new Random(14_12);
    for (int round = 0; round < 300; round++) {
      Content before = content(random);
      List<Content.Node> nodes = new ArrayList<>(before.nodes());
      List<Content.Task> tasks = new ArrayList<>(before.tasks());
      List<Content.Indicator> indicators = new ArrayList<>(before.indicators());
      Set<String> changed = new TreeSet<>();
      for (int change = random.nextInt(5); change > 0; change--) {
        int n = random.nextInt(6);
        switch (random.nextInt(3)) {
          case 0 -> {
            nodes.set(n, new Content.Node("N" + n, "Mục " + n, "khác " + round));
            changed.add("nodes/N" + n);
          }
          case 1 -> {
            tasks.set(n, task(n, "khác " + round));
            changed.add("tasks/" + id(n));
          }
          default -> {
            indicators.set(n, indicator(n, BigDecimal.valueOf(-1 - round)));
            changed.add("indicators/" + id(n));
          }
        }
      }
      Content after = new Content(before.asOf(), before.unit(), nodes, tasks, indicators);
      Set<String> told = new TreeSet<>();
      Snapshots.differences(before, after).forEach(d -> told.add(d.field()));
      assertEquals(changed, told);
      assertEquals(changed.isEmpty(), Snapshots.digest(before).equals(Snapshots.digest(after)));
    }
  }

  @Test
  void a_field_that_came_or_went_is_told_without_its_other_side() {
    Content before = content(new Random(1));
    Content after =
        new Content(
            before.asOf(),
            before.unit(),
            before.nodes(),
            before.tasks().subList(0, 5),
            before.indicators());
    Snapshots.Difference gone = Snapshots.differences(before, after).getFirst();
    assertEquals("tasks/" + id(5), gone.field());
    assertEquals(null, gone.after());
    assertTrue(gone.before() instanceof Content.Task);
    assertEquals(before.tasks().get(5), Snapshots.differences(after, before).getFirst().after());
  }

  @Test
  void the_parts_that_differ_are_named_and_a_scale_is_one() {
    Content.Task one = task(1, "Một");
    assertNotEquals(Snapshots.digest(one), Snapshots.digest(task(1, "Hai")));
    assertEquals(Snapshots.digest(one), Snapshots.digest(task(1, "Một")));
    assertNotEquals(
        Snapshots.digest(indicator(1, new BigDecimal("1.50"))),
        Snapshots.digest(indicator(1, new BigDecimal("1.5"))));
  }

  @Test
  void each_field_has_an_address_that_the_contract_takes() {
    Content content = content(new Random(2));
    assertEquals(18, Snapshots.fields(content).size());
    Snapshots.fields(content)
        .keySet()
        .forEach(field -> assertTrue(field.matches(Field.PATTERN), field));
  }
}
