package vn.tiendo.prefill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.time.DayRange;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.web.Messages;
import vn.tiendo.disaggregation.Members;
import vn.tiendo.outline.OutlineNode;
import vn.tiendo.period.ReportPeriods;
import vn.tiendo.prefill.TaskFacts.Scope;
import vn.tiendo.prefill.TaskFacts.Update;
import vn.tiendo.regime.Frozen;
import vn.tiendo.snapshot.Content;
import vn.tiendo.unit.UnitRef;
import vn.tiendo.unit.Units;

/** The door: a unit's report as it is before anybody has written in it. */
@ApplicationScoped
public class Prefill {
  private final TaskFacts tasks;
  private final IndicatorFacts indicators;
  private final Members members;
  private final Units units;
  private final Messages messages;
  private final Caller caller;

  Prefill(
      TaskFacts tasks,
      IndicatorFacts indicators,
      Members members,
      Units units,
      Messages messages,
      Caller caller) {
    this.tasks = tasks;
    this.indicators = indicators;
    this.members = members;
    this.units = units;
    this.messages = messages;
    this.caller = caller;
  }

  /**
   * A report made of what is known.
   *
   * @param sources by task, the updates its words were taken from
   */
  public record Filled(Content content, Map<UUID, List<UUID>> sources) {}

  /** As it is today, told as of the cut-off at the latest. */
  public Filled of(ReportPeriods.View period, UUID unitId) {
    LocalDate today = caller.today();
    LocalDate asOf = today.isAfter(period.windowTo()) ? period.windowTo() : today;
    Frozen frozen = period.frozen();
    UUID[] within = units.subtree(unitId).toArray(UUID[]::new);
    Map<UUID, List<UUID>> sources = new HashMap<>();
    List<Content.Task> told = new ArrayList<>();
    List<String> next = List.of();
    List<Content.Indicator> figures = List.of();
    if (frozen.planId() != null) {
      Scope scope =
          new Scope(
              frozen.planId(),
              within,
              array(frozen.sectionIds()),
              period.key(),
              new DayRange(period.windowFrom(), period.windowTo()),
              asOf);
      told = tasks(scope, sources);
      next = tasks.nextYear(scope);
      figures = figures(frozen, within, period.key(), asOf);
    }
    UnitRef unit = units.ref(unitId, asOf);
    return new Filled(
        new Content(
            asOf,
            new Content.OfUnit(unitId, unit.code(), unit.name()),
            nodes(frozen, told, next),
            told,
            figures),
        sources);
  }

  private List<Content.Task> tasks(Scope scope, Map<UUID, List<UUID>> sources) {
    Map<UUID, List<Update>> updates = tasks.updates(scope);
    return tasks.tasks(scope, tasks.items(scope)).stream()
        .map(
            task -> {
              List<Update> own = updates.getOrDefault(task.taskId(), List.of());
              sources.put(task.taskId(), own.stream().map(Update::id).toList());
              return task.with(
                  new Content.Task.Words(
                      joined(own, Update::result),
                      joined(own, Update::difficulty),
                      joined(own, Update::proposal)));
            })
        .toList();
  }

  /** Each sentence once, in the order of time; the work item it is about before it. */
  private static String joined(List<Update> updates, Function<Update, String> part) {
    Set<String> lines = new LinkedHashSet<>();
    for (Update update : updates) {
      String words = part.apply(update);
      if (words != null && !words.isBlank()) {
        lines.add(update.item() == null ? words.strip() : update.item() + ": " + words.strip());
      }
    }
    return lines.isEmpty() ? null : String.join("\n", lines);
  }

  private List<Content.Indicator> figures(
      Frozen frozen, UUID[] within, PeriodKey period, LocalDate asOf) {
    List<IndicatorFacts.Entry> entries =
        indicators.entries(
            frozen.planId(), within, array(frozen.indicatorIds()), period.year(), asOf);
    List<UUID> cuts =
        entries.stream()
            .map(IndicatorFacts.Entry::disaggregationId)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Map<Members.Cut, List<UUID>> denominators = members.denominators(cuts, List.of(period));
    Map<UUID, String> names = members.names(cuts, period.first());
    Map<UUID, List<IndicatorFacts.Value>> values =
        indicators.values(
            entries.stream().map(IndicatorFacts.Entry::id).toList(),
            entries.stream()
                .flatMap(e -> Stream.concat(Stream.of(period), period.parts(e.measured()).stream()))
                .distinct()
                .toList());
    FigureRows rows = new FigureRows(messages.say("vi", "prefill.noFigure"));
    return entries.stream()
        .map(
            e ->
                rows.row(
                    e,
                    period,
                    values.getOrDefault(e.id(), List.of()),
                    denominators.getOrDefault(
                        new Members.Cut(e.disaggregationId(), period), List.of()),
                    names))
        .toList();
  }

  private static List<Content.Node> nodes(
      Frozen frozen, List<Content.Task> tasks, List<String> next) {
    return frozen.unitNodes().stream()
        .filter(OutlineNode::textOfUnit)
        .map(n -> new Content.Node(n.code(), n.title(), begun(n.prefill(), tasks, next)))
        .toList();
  }

  private static String begun(
      OutlineNode.Prefill from, List<Content.Task> tasks, List<String> next) {
    return switch (from) {
      case null -> null;
      case DIFFICULTIES -> lines(tasks, Content.Task::difficulty);
      case PROPOSALS -> lines(tasks, Content.Task::proposal);
      case NEXT_YEAR -> next.isEmpty() ? null : "- " + String.join("\n- ", next);
    };
  }

  private static String lines(List<Content.Task> tasks, Function<Content.Task, String> part) {
    List<String> lines =
        tasks.stream()
            .filter(t -> part.apply(t) != null)
            .map(t -> "- " + t.title() + ": " + part.apply(t))
            .toList();
    return lines.isEmpty() ? null : String.join("\n", lines);
  }

  private static UUID[] array(List<UUID> ids) {
    return ids == null ? null : ids.toArray(UUID[]::new);
  }
}
