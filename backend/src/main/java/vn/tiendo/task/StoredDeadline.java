package vn.tiendo.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.lifecycle.Authority;
import vn.tiendo.lifecycle.Bound;
import vn.tiendo.lifecycle.Deadline;
import vn.tiendo.lifecycle.DeadlineType;
import vn.tiendo.lifecycle.Recurrence;
import vn.tiendo.worklist.Columns;

/** A deadline as columns of task and task_term. */
@Embeddable
record StoredDeadline(
    @Column(name = "deadline_type") String type,
    @Column(name = "deadline_text") String text,
    @Column(name = "deadline_period") String period,
    @Column(name = "stated_on") LocalDate statedOn,
    @Column(name = "bound") String bound,
    @Column(name = "recurrence_unit") String unit,
    @Column(name = "recurrence_times") Integer times,
    @Column(name = "recurrence_month") Integer month,
    @Column(name = "recurrence_day") Integer day,
    @Column(name = "deadline_document_id") UUID documentId,
    @Column(name = "deadline_event") String event,
    @Column(name = "deadline_set_by") String setBy,
    @Column(name = "extension_authority") String extensionAuthority) {

  /** Columns in the order of {@link #read}, with the alias in place of #. */
  static final String COLUMNS =
      "#.deadline_type, #.deadline_text, #.deadline_period, #.stated_on, #.bound, #.recurrence_unit, #.recurrence_times,"
          + " #.recurrence_month, #.recurrence_day, #.deadline_document_id, #.deadline_event, #.deadline_set_by,"
          + " #.extension_authority";

  static StoredDeadline of(Deadline deadline) {
    Recurrence recurrence = deadline.recurrence();
    return new StoredDeadline(
        name(deadline.type()),
        deadline.text(),
        deadline.period() == null ? null : deadline.period().toString(),
        deadline.statedDate(),
        name(deadline.bound()),
        recurrence == null ? null : recurrence.unit().name(),
        recurrence == null ? null : recurrence.times(),
        recurrence == null ? null : recurrence.month(),
        recurrence == null ? null : recurrence.day(),
        deadline.documentId(),
        deadline.event(),
        name(deadline.setBy()),
        name(deadline.extensionAuthority()));
  }

  Deadline deadline() {
    return new Deadline(
        DeadlineType.valueOf(type),
        text,
        period == null ? null : PeriodKey.parse(period),
        statedOn,
        constant(Bound.class, bound),
        unit == null ? null : new Recurrence(Recurrence.Unit.valueOf(unit), times, month, day),
        documentId,
        event,
        constant(Authority.class, setBy),
        constant(Authority.class, extensionAuthority));
  }

  static Deadline read(Columns c) throws SQLException {
    return new StoredDeadline(
            c.text(),
            c.text(),
            c.text(),
            c.date(),
            c.text(),
            c.text(),
            c.integer(),
            c.integer(),
            c.integer(),
            c.id(),
            c.text(),
            c.text(),
            c.text())
        .deadline();
  }

  private static String name(Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }
}
