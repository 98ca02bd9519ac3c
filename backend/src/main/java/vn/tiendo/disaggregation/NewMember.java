package vn.tiendo.disaggregation;

import java.time.LocalDate;
import java.util.List;

/**
 * A member to be added.
 *
 * @param validFrom first day; null: always was
 * @param validTo last day; null: still is
 */
public record NewMember(
    String code,
    List<MemberName> names,
    LocalDate validFrom,
    LocalDate validTo,
    List<MemberEvent> events,
    String note) {
  MemberEdit edit() {
    return new MemberEdit(names, validFrom, validTo, events, note);
  }
}
