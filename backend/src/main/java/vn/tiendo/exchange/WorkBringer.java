package vn.tiendo.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.disaggregation.Members;
import vn.tiendo.exchange.ImportRowDto.RowType;
import vn.tiendo.indicator.AggregationDto;
import vn.tiendo.indicator.Baseline;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.indicator.NewIndicator;
import vn.tiendo.indicator.NewTarget;
import vn.tiendo.lifecycle.Deadline;
import vn.tiendo.measure.FigureInput;
import vn.tiendo.measure.ValueState;
import vn.tiendo.plan.PlanKind;
import vn.tiendo.task.NewCoordinator;
import vn.tiendo.task.NewTask;
import vn.tiendo.task.Tasks;
import vn.tiendo.value.NewIndicatorValue;
import vn.tiendo.value.Values;

/** Brings in what a plan orders and measures: tasks, indicators, values. */
@ApplicationScoped
class WorkBringer {
  private final Tasks tasks;
  private final Indicators indicators;
  private final Values values;
  private final Members members;

  WorkBringer(Tasks tasks, Indicators indicators, Values values, Members members) {
    this.tasks = tasks;
    this.indicators = indicators;
    this.values = values;
    this.members = members;
  }

  void tasks(Bringing bringing) {
    List<ImportedPlan.Task> all = bringing.file.plan().tasks();
    for (int i = 0; i < all.size(); i++) {
      String at = "/plan/tasks/" + i;
      try {
        UUID id = tasks.create(wanted(bringing, all.get(i)));
        bringing.tasks.put(all.get(i).code(), id);
        bringing.created(at, RowType.TASK, all.get(i).code(), id);
      } catch (RuleBroken broken) {
        bringing.told(at, broken);
      }
    }
  }

  private static NewTask wanted(Bringing bringing, ImportedPlan.Task one) {
    boolean register = bringing.file.plan().kind() == PlanKind.REGISTER;
    LocalDate effectiveOn = register ? bringing.file.effectiveOn() : null;
    UUID deadlineDocument = bringing.documents.get(one.deadline().documentCode());
    Deadline deadline = DateCheck.of(one.deadline(), deadlineDocument);
    return new NewTask(
        bringing.planId,
        bringing.sections.get(one.sectionCode()),
        one.code(),
        one.title(),
        one.wording(),
        one.note(),
        one.leadUnitCode(),
        one.coordinators().stream()
            .map(c -> new NewCoordinator(c.unitCode(), c.unitClassCode()))
            .toList(),
        List.of(),
        deadline,
        null,
        one.product(),
        one.starred(),
        one.advisesHigherBody(),
        one.higherBodyUnitCode(),
        bringing.documents(one.documentCodes()),
        bringing.quotes(one.anchors()),
        effectiveOn);
  }

  void indicators(Bringing bringing) {
    List<ImportedPlan.Indicator> all = bringing.file.plan().indicators();
    for (int i = 0; i < all.size(); i++) {
      String at = "/plan/indicators/" + i;
      Violations own = new Violations();
      UUID id = indicators.bringIn(wanted(bringing, all.get(i)), "", own);
      bringing.told(at, own.all());
      bringing.indicators.put(all.get(i).code(), id);
      bringing.created(at, RowType.INDICATOR, all.get(i).code(), id);
    }
  }

  private NewIndicator wanted(Bringing bringing, ImportedPlan.Indicator one) {
    UUID disaggregation =
        one.disaggregationCode() == null
            ? null
            : members.idOf(one.disaggregationCode()).orElseThrow();
    return new NewIndicator(
        bringing.planId,
        bringing.sections.get(one.sectionCode()),
        one.code(),
        one.name(),
        one.definition(),
        one.unitOfMeasure(),
        one.decimals(),
        one.method(),
        one.dataSource(),
        one.frequency(),
        one.direction(),
        one.basis(),
        new AggregationDto(one.aggregation().overTime(), one.aggregation().overMembers(), null),
        disaggregation,
        one.ownerUnitCode(),
        one.taskCodes().stream().map(bringing.tasks::get).toList(),
        baseline(one.baseline()),
        List.of(),
        one.note(),
        one.targets().stream().map(t -> target(bringing, t)).toList());
  }

  private static Baseline baseline(ImportedPlan.Baseline one) {
    return new Baseline(one.state(), one.value(), one.reason(), one.year(), one.source());
  }

  private static NewTarget target(Bringing bringing, ImportedPlan.Target one) {
    return new NewTarget(
        one.type(),
        one.value(),
        one.upper(),
        one.denominator(),
        one.per(),
        one.year(),
        one.commitment(),
        one.text(),
        bringing.quotes(one.anchors()));
  }

  void values(Bringing bringing) {
    List<ImportedPlan.Value> all = bringing.file.plan().values();
    for (int i = 0; i < all.size(); i++) {
      ImportedPlan.Value one = all.get(i);
      String at = "/plan/values/" + i;
      Violations own = new Violations();
      boolean verified = one.status() == ValueState.VERIFIED;
      UUID id =
          values.bringIn(wanted(bringing, one), verified, bringing.file.effectiveOn(), "", own);
      bringing.told(at, own.all());
      bringing.created(at, RowType.VALUE, null, id);
    }
  }

  private NewIndicatorValue wanted(Bringing bringing, ImportedPlan.Value one) {
    UUID member =
        one.memberCode() == null
            ? null
            : members
                .memberIdOf(disaggregationOf(bringing, one.indicatorCode()), one.memberCode())
                .orElseThrow();
    return new NewIndicatorValue(
        bringing.indicators.get(one.indicatorCode()),
        one.period(),
        member,
        one.nature(),
        one.basis(),
        new FigureInput(one.state(), one.value(), one.reason()),
        one.numerator(),
        one.denominator(),
        one.source(),
        null,
        List.of());
  }

  private UUID disaggregationOf(Bringing bringing, String indicatorCode) {
    return bringing.file.plan().indicators().stream()
        .filter(i -> i.code().equals(indicatorCode))
        .findFirst()
        .flatMap(i -> members.idOf(i.disaggregationCode()))
        .orElseThrow();
  }
}
