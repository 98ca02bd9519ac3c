package vn.tiendo.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.daily.Subject;
import vn.tiendo.daily.Subjects;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.occurrence.Action;
import vn.tiendo.occurrence.Occurrences;
import vn.tiendo.workitem.WorkItems;

/** What an update reports of: an occurrence or a work item, and what the update does to it. */
@ApplicationScoped
class ProgressTarget {
  private final Subjects subjects;
  private final Occurrences occurrences;
  private final WorkItems items;

  ProgressTarget(Subjects subjects, Occurrences occurrences, WorkItems items) {
    this.subjects = subjects;
    this.occurrences = occurrences;
    this.items = items;
  }

  /**
   * @param period the report that takes the update up, unless it names another
   */
  record Found(Subject subject, String period) {}

  /** The one that is named, when the caller may report of it now. */
  Found find(UUID occurrenceId, UUID workItemId, IfMatch ifMatch) {
    if ((occurrenceId == null) == (workItemId == null)) {
      throw RuleBroken.at("", "EXACTLY_ONE", "daily.exactlyOne", "occurrenceId, workItemId");
    }
    if (workItemId != null) {
      Subject subject = items.toWork(workItemId, "createProgressUpdate", ifMatch);
      return new Found(subject, String.valueOf(items.year(workItemId)));
    }
    try {
      occurrences.require(Action.REPORT_PROGRESS, occurrenceId);
      occurrences.honour(occurrenceId, ifMatch);
    } catch (NotFound unknown) {
      throw RuleBroken.at("/occurrenceId", "UNKNOWN_REFERENCE", "daily.unknownOccurrence");
    }
    Subject subject = subjects.occurrence(occurrenceId).orElseThrow(NotFound::new);
    return new Found(subject, subject.period());
  }

  /**
   * The first update starts the work; says whether this one did. Where there are work items, the
   * percentage of an occurrence follows from them.
   */
  boolean report(Found found, Integer percent) {
    Subject subject = found.subject();
    boolean starts = subject.workState() == WorkState.NOT_STARTED;
    if (subject.item() == null) {
      Integer counts = items.under(subject.occurrenceId()) ? null : percent;
      occurrences.progressReported(subject.occurrenceId(), counts);
    } else {
      items.start(subject.item().id());
      items.percent(subject.item().id(), percent);
    }
    return starts;
  }

  /** A corrected percentage, while the work goes on. */
  void percent(UUID occurrenceId, UUID workItemId, Integer percent) {
    if (workItemId != null) {
      items.percent(workItemId, percent);
      return;
    }
    WorkState state = subjects.occurrence(occurrenceId).orElseThrow(NotFound::new).state();
    boolean open = state == WorkState.IN_PROGRESS || state == WorkState.REDO;
    if (open && !items.under(occurrenceId)) {
      occurrences.progressReported(occurrenceId, percent);
    }
  }
}
