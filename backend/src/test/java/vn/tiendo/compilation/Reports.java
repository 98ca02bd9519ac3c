package vn.tiendo.compilation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.measure.Aggregation;
import vn.tiendo.measure.AggregationRule;
import vn.tiendo.measure.FigureState;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.measure.ValueNature;

/** Reports of many units, the same for the same seed. */
final class Reports {
  static final List<String> NODES = List.of("I", "III.1", "III.2", "V");
  private static final FigureState[] STATES = {
    FigureState.REPORTED, FigureState.ZERO, FigureState.NOT_ARISEN, FigureState.NOT_AVAILABLE
  };

  private final Random random;
  final List<UUID> units = new ArrayList<>();
  final List<UUID> sections = new ArrayList<>();
  final List<UUID> indicators = new ArrayList<>();

  Reports(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 1 + random.nextInt(12); i++) {
      units.add(id());
    }
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      sections.add(id());
    }
    for (int i = 0; i < 1 + random.nextInt(8); i++) {
      indicators.add(id());
    }
  }

  UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  int pick(int bound) {
    return random.nextInt(bound);
  }

  Frame frame() {
    Map<UUID, Aggregation> rules = new LinkedHashMap<>();
    indicators.forEach(i -> rules.put(i, new Aggregation(AggregationRule.SUM, 100, 2)));
    return new Frame(NODES, units, sections, rules);
  }

  List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      sources.add(new Source(id(), 1 + random.nextInt(3), snapshot(units.get(i), "U" + i)));
    }
    return sources;
  }

  private Snapshot snapshot(UUID unit, String code) {
    List<Snapshot.NodeText> nodes = new ArrayList<>();
    NODES.forEach(n -> nodes.add(new Snapshot.NodeText(n, random.nextBoolean() ? text() : null)));
    List<Snapshot.TaskLine> tasks = new ArrayList<>();
    for (int i = 0; i < random.nextInt(10); i++) {
      tasks.add(task(code + "." + i));
    }
    List<Snapshot.Measured> measured = new ArrayList<>();
    for (UUID indicator : indicators) {
      if (random.nextInt(3) == 0) {
        measured.add(measured(indicator));
      }
    }
    return new Snapshot(
        LocalDate.of(2021, 12, 14),
        new Snapshot.UnitName(unit, code, "Phòng " + code),
        nodes,
        tasks,
        measured);
  }

  String text() {
    return "Đã thực hiện " + random.nextInt(1_000_000) + " việc.";
  }

  ReportingLabel label() {
    int at = random.nextInt(ReportingLabel.values().length + 1);
    return at == 0 ? null : ReportingLabel.values()[at - 1];
  }

  private Snapshot.TaskLine task(String code) {
    int at = random.nextInt(sections.size() + 1);
    UUID section = at == 0 ? null : sections.get(at - 1);
    return new Snapshot.TaskLine(
        id(),
        code,
        "Nhiệm vụ " + code,
        section,
        "II." + at,
        "Nhóm " + at,
        label(),
        null,
        null,
        null,
        text(),
        null,
        null);
  }

  private Snapshot.Measured measured(UUID indicator) {
    List<Snapshot.Member> members = new ArrayList<>();
    for (int i = 0; i < random.nextInt(6); i++) {
      members.add(new Snapshot.Member(id(), "Huyện " + i, reading()));
    }
    return new Snapshot.Measured(
        indicator,
        "CT" + indicators.indexOf(indicator),
        "Chỉ tiêu",
        "nhãn hiệu",
        0,
        ValueNature.ESTIMATE,
        ValueBasis.CUMULATIVE,
        reading(),
        StatusCode.values()[random.nextInt(StatusCode.values().length)],
        "ít nhất 04",
        members);
  }

  Snapshot.Reading reading() {
    FigureState state = STATES[random.nextInt(STATES.length)];
    BigDecimal value =
        switch (state) {
          case REPORTED -> BigDecimal.valueOf(1 + random.nextInt(100));
          case ZERO -> BigDecimal.ZERO;
          default -> null;
        };
    String reason = state == FigureState.NOT_AVAILABLE ? "Chưa thống kê" : null;
    return new Snapshot.Reading(state, value, reason, null, null);
  }
}
