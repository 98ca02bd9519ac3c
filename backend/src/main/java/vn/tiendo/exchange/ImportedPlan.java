package vn.tiendo.exchange;

import static vn.tiendo.exchange.ImportedFile.orEmpty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.assessment.Commitment;
import vn.tiendo.assessment.TargetPer;
import vn.tiendo.assessment.TargetType;
import vn.tiendo.exchange.ImportedFile.Anchor;
import vn.tiendo.lifecycle.Authority;
import vn.tiendo.lifecycle.Bound;
import vn.tiendo.lifecycle.DeadlineType;
import vn.tiendo.lifecycle.Recurrence;
import vn.tiendo.measure.AggregationRule;
import vn.tiendo.measure.Direction;
import vn.tiendo.measure.Frequency;
import vn.tiendo.measure.GivenState;
import vn.tiendo.measure.MemberRule;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.measure.ValueState;
import vn.tiendo.plan.PlanKind;
import vn.tiendo.plan.PlanState;

/** The plan of an import file; everything in it is named by code. */
record ImportedPlan(
    String code,
    PlanKind kind,
    String title,
    String documentCode,
    LocalDate startsOn,
    LocalDate endsOn,
    PlanState state,
    String ownerUnitCode,
    String trackingUnitCode,
    String consolidatingUnitCode,
    String reportsToUnitCode,
    List<Section> sections,
    List<Task> tasks,
    List<Indicator> indicators,
    List<Value> values,
    String note) {

  /** A section; it stands after its parent. */
  record Section(
      String code, String parentCode, String number, String title, List<Anchor> anchors) {
    Section {
      anchors = orEmpty(anchors);
    }
  }

  /** A task. */
  record Task(
      String code,
      String title,
      String wording,
      String sectionCode,
      List<Anchor> anchors,
      String leadUnitCode,
      List<Coordinator> coordinators,
      Deadline deadline,
      String product,
      Boolean starred,
      Boolean advisesHigherBody,
      String higherBodyUnitCode,
      List<String> documentCodes,
      String note) {
    Task {
      anchors = orEmpty(anchors);
      coordinators = orEmpty(coordinators);
      documentCodes = orEmpty(documentCodes);
    }
  }

  /** One of the two. */
  record Coordinator(String unitCode, String unitClassCode) {}

  /** A deadline as its document words it. */
  record Deadline(
      DeadlineType type,
      String text,
      LocalDate statedDate,
      Bound bound,
      String period,
      Recurrence recurrence,
      String documentCode,
      String event,
      Authority setBy,
      Authority extensionAuthority) {}

  /** An indicator with its targets. */
  record Indicator(
      String code,
      String name,
      String definition,
      String sectionCode,
      List<String> taskCodes,
      String unitOfMeasure,
      int decimals,
      String method,
      String dataSource,
      Frequency frequency,
      Direction direction,
      ValueBasis basis,
      Aggregation aggregation,
      String disaggregationCode,
      String ownerUnitCode,
      Baseline baseline,
      List<Target> targets,
      String note) {
    Indicator {
      taskCodes = orEmpty(taskCodes);
      targets = orEmpty(targets);
    }
  }

  /** How figures become one. */
  record Aggregation(AggregationRule overTime, MemberRule overMembers) {}

  /** Where an indicator starts from, or that nobody knows. */
  record Baseline(GivenState state, BigDecimal value, String reason, Integer year, String source) {}

  /** A target. */
  record Target(
      TargetType type,
      BigDecimal value,
      BigDecimal upper,
      String denominator,
      TargetPer per,
      Integer year,
      Commitment commitment,
      String text,
      List<Anchor> anchors) {
    Target {
      anchors = orEmpty(anchors);
    }
  }

  /** A figure already known. */
  record Value(
      String indicatorCode,
      String period,
      String memberCode,
      ValueNature nature,
      ValueBasis basis,
      GivenState state,
      BigDecimal value,
      String reason,
      BigDecimal numerator,
      BigDecimal denominator,
      ValueState status,
      String source) {}
}
