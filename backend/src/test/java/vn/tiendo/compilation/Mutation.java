package vn.tiendo.compilation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.measure.FigureState;

/**
 * One field of one report said otherwise, and what depends on it, told without the rules under
 * test.
 */
record Mutation(int at, Source source, Set<String> dependents) {

  /** Null when the report picked has no such field. */
  static Mutation of(Reports reports, List<Source> sources) {
    int at = reports.pick(sources.size());
    Source source = sources.get(at);
    return switch (reports.pick(4)) {
      case 0 -> text(reports, at, source);
      case 1 -> result(at, source);
      case 2 -> label(at, source);
      default -> member(at, source);
    };
  }

  private static Mutation text(Reports reports, int at, Source source) {
    Snapshot content = source.content();
    int node = reports.pick(content.nodes().size());
    String code = content.nodes().get(node).code();
    List<Snapshot.NodeText> nodes = new ArrayList<>(content.nodes());
    nodes.set(node, new Snapshot.NodeText(code, "Viết lại"));
    Snapshot now =
        new Snapshot(content.asOf(), content.unit(), nodes, content.tasks(), content.indicators());
    return made(at, source, now, Set.of("nodes/" + code + "/" + content.unit().code()));
  }

  private static Mutation result(int at, Source source) {
    if (source.content().tasks().isEmpty()) {
      return null;
    }
    Snapshot.TaskLine task = source.content().tasks().getFirst();
    return task(at, source, task, task.label(), "Kết quả khác", Set.of("tasks/" + task.taskId()));
  }

  private static Mutation label(int at, Source source) {
    Snapshot.TaskLine task =
        source.content().tasks().stream().filter(t -> t.label() != null).findFirst().orElse(null);
    if (task == null) {
      return null;
    }
    ReportingLabel other =
        task.label() == ReportingLabel.OVERDUE
            ? ReportingLabel.COMPLETED_LATE
            : ReportingLabel.OVERDUE;
    String section = task.sectionId() == null ? "NONE" : task.sectionId().toString();
    return task(
        at,
        source,
        task,
        other,
        task.result(),
        Set.of(
            "tasks/" + task.taskId(),
            "counts/" + section + "/" + task.label(),
            "counts/" + section + "/" + other,
            "counts/TOTAL/" + task.label(),
            "counts/TOTAL/" + other));
  }

  private static Mutation task(
      int at,
      Source source,
      Snapshot.TaskLine task,
      ReportingLabel label,
      String result,
      Set<String> dependents) {
    Snapshot content = source.content();
    List<Snapshot.TaskLine> tasks = new ArrayList<>(content.tasks());
    tasks.set(
        tasks.indexOf(task),
        new Snapshot.TaskLine(
            task.taskId(),
            task.code(),
            task.title(),
            task.sectionId(),
            task.sectionNumber(),
            task.sectionTitle(),
            label,
            null,
            null,
            null,
            result,
            null,
            null));
    Snapshot now =
        new Snapshot(content.asOf(), content.unit(), content.nodes(), tasks, content.indicators());
    return made(at, source, now, dependents);
  }

  private static Mutation member(int at, Source source) {
    Snapshot content = source.content();
    Snapshot.Measured measured =
        content.indicators().stream().filter(m -> !m.members().isEmpty()).findFirst().orElse(null);
    if (measured == null) {
      return null;
    }
    Snapshot.Member member = measured.members().getFirst();
    List<Snapshot.Member> members = new ArrayList<>(measured.members());
    members.set(
        0,
        new Snapshot.Member(
            member.memberId(),
            member.name(),
            new Snapshot.Reading(
                FigureState.REPORTED, BigDecimal.valueOf(12345), null, null, null)));
    List<Snapshot.Measured> all = new ArrayList<>(content.indicators());
    all.set(
        all.indexOf(measured),
        new Snapshot.Measured(
            measured.indicatorId(),
            measured.code(),
            measured.name(),
            measured.unitOfMeasure(),
            measured.decimals(),
            measured.nature(),
            measured.basis(),
            measured.figure(),
            measured.status(),
            measured.target(),
            members));
    Snapshot now =
        new Snapshot(content.asOf(), content.unit(), content.nodes(), content.tasks(), all);
    String field = "indicators/" + measured.indicatorId();
    return made(at, source, now, Set.of(field, field + "/members/" + member.memberId()));
  }

  private static Mutation made(int at, Source source, Snapshot now, Set<String> dependents) {
    return new Mutation(
        at, new Source(source.reportId(), source.submissionNo() + 1, now), dependents);
  }
}
