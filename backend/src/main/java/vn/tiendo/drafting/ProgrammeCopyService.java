package vn.tiendo.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Messages;
import vn.tiendo.daily.Pending;
import vn.tiendo.daily.Staff;
import vn.tiendo.daily.Subject;
import vn.tiendo.drafting.ProgrammeItemsResult.Result;
import vn.tiendo.drafting.ProgrammeItemsResult.Status;
import vn.tiendo.programme.ProgrammeCreated;
import vn.tiendo.programme.Programmes;
import vn.tiendo.workitem.WorkItemEdit;
import vn.tiendo.workitem.WorkItemWriter;

/** Fills a programme from another year's. */
@ApplicationScoped
class ProgrammeCopyService {
  private final WorkItemWriter writer;
  private final Programmes programmes;
  private final Staff staff;
  private final Messages messages;
  private final Caller caller;
  private final Pending pending;
  private final Sql sql;

  ProgrammeCopyService(
      WorkItemWriter writer,
      Programmes programmes,
      Staff staff,
      Messages messages,
      Caller caller,
      Pending pending,
      Sql sql) {
    this.writer = writer;
    this.programmes = programmes;
    this.staff = staff;
    this.messages = messages;
    this.caller = caller;
    this.pending = pending;
    this.sql = sql;
  }

  /**
   * An item of the other year.
   *
   * @param occurrenceId where its copy belongs, or null when nothing is open any more
   * @param copied whether the programme has its copy already
   */
  private record Source(
      UUID id,
      String title,
      String description,
      String product,
      UUID personId,
      List<UUID> helperIds,
      LocalDate dueOn,
      UUID occurrenceId,
      boolean copied) {}

  @Transactional
  ProgrammeItemsResult copy(UUID programmeId, IfMatch ifMatch, ProgrammeCopy wanted) {
    Programmes.Sheet sheet = programmes.toWrite(programmeId, ifMatch, "copyProgrammeItems");
    if (wanted.fromYear() == sheet.year()) {
      throw RuleBroken.at("/fromYear", "SAME_YEAR", "programme.sameYear");
    }
    UUID from =
        programmes
            .idOf(sheet.unitId(), wanted.fromYear())
            .orElseThrow(
                () ->
                    RuleBroken.at(
                        "/fromYear",
                        "NO_PROGRAMME",
                        "workitem.noProgramme",
                        String.valueOf(wanted.fromYear())));
    List<Result> results = copy(sheet, from, wanted);
    return new ProgrammeItemsResult(programmes.dto(programmeId), results);
  }

  void created(@Observes ProgrammeCreated created) {
    Programmes.Sheet sheet = programmes.locked(created.programmeId());
    programmes
        .idOf(sheet.unitId(), created.copyFromYear())
        .ifPresentOrElse(
            from -> copy(sheet, from, new ProgrammeCopy(created.copyFromYear(), null)),
            () -> {
              throw RuleBroken.at(
                  "/copyFromYear",
                  "NO_PROGRAMME",
                  "workitem.noProgramme",
                  String.valueOf(created.copyFromYear()));
            });
  }

  private List<Result> copy(Programmes.Sheet sheet, UUID fromProgramme, ProgrammeCopy wanted) {
    List<Source> sources = sources(sheet, fromProgramme);
    if (wanted.workItemIds() != null) {
      sources.removeIf(source -> !wanted.workItemIds().contains(source.id()));
    }
    Set<UUID> here = here(sources, sheet.unitId());
    WorkItemWriter.Lookup lookup = writer.lookup();
    List<Result> results = new ArrayList<>();
    for (Source source : sources) {
      int index = results.size();
      Subject subject =
          source.occurrenceId() == null
              ? null
              : lookup.occurrence(source.occurrenceId()).orElse(null);
      if (source.copied() || subject == null) {
        String why = source.copied() ? "workitem.copiedBefore" : "workitem.noOpenOccurrence";
        results.add(
            new Result(index, Status.SKIPPED, null, null, messages.say(caller.language(), why)));
      } else {
        WorkItemEdit edit = edit(source, sheet.year() - wanted.fromYear(), here);
        WorkItemWriter.Row item = writer.add(sheet, subject, edit, source.id());
        results.add(Result.of(index, Status.ADDED, item));
      }
    }
    programmes.touch(sheet.id());
    return results;
  }

  private static WorkItemEdit edit(Source source, int years, Set<UUID> here) {
    return new WorkItemEdit(
        source.occurrenceId(),
        source.title(),
        source.description(),
        source.product(),
        source.personId() != null && here.contains(source.personId()) ? source.personId() : null,
        source.helperIds().stream().filter(here::contains).toList(),
        source.dueOn().plusYears(years),
        null);
  }

  /** Those of last year's people who still work in the unit. */
  private Set<UUID> here(List<Source> sources, UUID unit) {
    Set<UUID> people = new HashSet<>();
    for (Source source : sources) {
      people.addAll(source.helperIds());
      if (source.personId() != null) {
        people.add(source.personId());
      }
    }
    return people.isEmpty() ? Set.of() : staff.inUnit(people, unit);
  }

  /**
   * A yearly task's item goes under the period of the new year, another's stays where it was while
   * that is open.
   */
  private List<Source> sources(Programmes.Sheet sheet, UUID fromProgramme) {
    pending.write();
    return sql.list(
        """
        SELECT w.id, w.title, w.description, w.product, w.person_id, w.helper_ids, w.original_due_on,
               coalesce(n.id, CASE WHEN o.state IN ('NOT_STARTED', 'IN_PROGRESS', 'REDO') AND NOT EXISTS
                 (SELECT FROM occurrence other WHERE other.task_id = o.task_id AND other.id <> o.id) THEN o.id END)
                 AS new_occurrence,
               EXISTS (SELECT FROM work_item c WHERE c.programme_id = ? AND c.copied_from_id = w.id) AS copied
        FROM work_item w JOIN occurrence o ON o.id = w.occurrence_id
        JOIN plan p ON p.id = o.plan_id AND p.state = 'ISSUED'
        LEFT JOIN occurrence n ON n.task_id = o.task_id AND n.state IN ('NOT_STARTED', 'IN_PROGRESS', 'REDO')
          AND n.id <> o.id AND n.period_key = ? || substr(o.period_key, 5)
        WHERE w.programme_id = ? AND w.state NOT IN ('WITHDRAWN', 'SUPERSEDED')
        ORDER BY w.number""",
        ProgrammeCopyService::source,
        sheet.id(),
        String.valueOf(sheet.year()),
        fromProgramme);
  }

  private static Source source(ResultSet row) throws SQLException {
    return new Source(
        Sql.id(row, "id"),
        row.getString("title"),
        row.getString("description"),
        row.getString("product"),
        Sql.id(row, "person_id"),
        List.of((UUID[]) row.getArray("helper_ids").getArray()),
        Sql.date(row, "original_due_on"),
        Sql.id(row, "new_occurrence"),
        row.getBoolean("copied"));
  }
}
