package vn.tiendo.disaggregation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.Tracked;

/** A member from a day to the day before another. */
@Entity
@Table(name = "disaggregation_member")
class DisaggregationMember extends Tracked {
  @Column(updatable = false)
  UUID disaggregationId;

  @Column(updatable = false)
  int position;

  @Column(updatable = false)
  String code;

  @JdbcTypeCode(SqlTypes.JSON)
  List<MemberName> names;

  // java.sql.Date knows no 'infinity'; java.time does (LocalDate.MIN, LocalDate.MAX).
  @JdbcTypeCode(SqlTypes.LOCAL_DATE)
  LocalDate validFrom;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE)
  LocalDate validTo;

  @JdbcTypeCode(SqlTypes.JSON)
  List<MemberEvent> events;

  String note;

  protected DisaggregationMember() {}

  DisaggregationMember(UUID disaggregationId, int position, String code, MemberEdit edit) {
    this.disaggregationId = disaggregationId;
    this.position = position;
    this.code = code;
    edit(edit);
  }

  final void edit(MemberEdit edit) {
    names = edit.names();
    validFrom = edit.validFrom() == null ? LocalDate.MIN : edit.validFrom();
    validTo = edit.validTo() == null ? LocalDate.MAX : edit.validTo().plusDays(1);
    events = edit.events() == null ? List.of() : edit.events();
    note = edit.note();
  }

  MemberEdit asEdit() {
    return new MemberEdit(names, firstDay(), lastDay(), events, note);
  }

  LocalDate firstDay() {
    return validFrom.equals(LocalDate.MIN) ? null : validFrom;
  }

  LocalDate lastDay() {
    return validTo.equals(LocalDate.MAX) ? null : validTo.minusDays(1);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(validFrom) && day.isBefore(validTo);
  }

  /** At least one day between the two. */
  boolean holdsIn(LocalDate first, LocalDate last) {
    return !last.isBefore(validFrom) && first.isBefore(validTo);
  }

  String nameOn(LocalDate day) {
    return names.stream().filter(n -> n.holds(day)).findFirst().orElse(names.getLast()).name();
  }
}
