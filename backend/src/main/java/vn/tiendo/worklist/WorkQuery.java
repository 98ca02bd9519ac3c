package vn.tiendo.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violation;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.lifecycle.DeadlineBasis;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.lifecycle.TimeState;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.unit.Units;

/**
 * The query parameters that the lists of tasks and of occurrences share, as they come: comma lists
 * as one text.
 */
public class WorkQuery {
  @RestQuery public String plan;
  @RestQuery public String section;
  @RestQuery public String leadUnit;
  @RestQuery public String unit;
  @RestQuery public String state;
  @RestQuery public String timeState;
  @RestQuery public String label;
  @RestQuery public String leader;
  @RestQuery public LocalDate dueFrom;
  @RestQuery public LocalDate dueTo;
  @RestQuery public String period;
  @RestQuery public UUID document;
  @RestQuery public Boolean starred;
  @RestQuery public Boolean archived;
  @RestQuery public Boolean begun;
  @RestQuery public Boolean earlier;

  /** Whether what is inside a named unit or section counts too; true when absent. */
  @RestQuery public Boolean nested;

  @RestQuery public DeadlineBasis deadlineBasis;
  @RestQuery public String q;
  @RestQuery public LocalDate asOf;

  private static UUID idOrNone(String word) {
    return word.equals("NONE") ? WorkFilter.NONE : UUID.fromString(word);
  }

  public DeadlineBasis basis() {
    return deadlineBasis == null ? DeadlineBasis.EXTENDED : deadlineBasis;
  }

  /** Makes filters of parameters: units may be named by id, code or agency code. */
  @ApplicationScoped
  public static class Reader {
    private final Units units;

    Reader(Units units) {
      this.units = units;
    }

    /**
     * @throws RuleBroken naming every unit that is not known
     */
    public WorkFilter filter(WorkQuery query, UUID taskId, Boolean begun) {
      Violations violations = new Violations();
      List<UUID> leads = units(query, query.leadUnit, "leadUnit", violations);
      List<UUID> anyPart = units(query, query.unit, "unit", violations);
      violations.throwIfAny();
      return new WorkFilter(
          list(query.plan, UUID::fromString),
          list(query.section, WorkQuery::idOrNone),
          query.nested == null || query.nested,
          leads,
          anyPart,
          list(query.state, WorkState::valueOf),
          list(query.timeState, TimeState::valueOf),
          list(query.label, ReportingLabel::valueOf),
          list(query.leader, WorkQuery::idOrNone),
          query.dueFrom,
          query.dueTo,
          query.period,
          query.starred,
          query.archived,
          query.q,
          taskId,
          query.document,
          begun,
          query.earlier,
          query.basis());
    }

    private List<UUID> units(
        WorkQuery query, String text, String parameter, Violations violations) {
      boolean alone = Boolean.FALSE.equals(query.nested);
      return text == null
          ? null
          : Stream.of(text.split(","))
              .flatMap(word -> unit(word, parameter, violations))
              .flatMap(id -> alone ? Stream.of(id) : units.subtree(id).stream())
              .distinct()
              .sorted()
              .toList();
    }

    private Stream<UUID> unit(String word, String parameter, Violations violations) {
      var found = units.idOf(word);
      if (found.isEmpty()) {
        violations.add(
            Violation.ofParameter(parameter, "UNKNOWN_REFERENCE", "occurrence.unknownUnit", word));
      }
      return found.stream();
    }

    private static <T extends Comparable<? super T>> List<T> list(
        String text, Function<String, T> value) {
      return text == null
          ? null
          : Stream.of(text.split(",")).map(value).distinct().sorted().toList();
    }
  }
}
