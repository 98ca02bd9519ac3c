package vn.tiendo.roster;

import java.time.LocalDate;
import java.util.List;

/** People as a list brings them, one position a row. */
record UserRows(List<UserRow> rows) {
  /**
   * One row.
   *
   * @param username null: the person of this name in the unit who is told by e-mail, telephone or
   *     position, else a new one
   * @param position a PositionKind, or the words of an office: Trưởng phòng, Chuyên viên …
   * @param unit id, code or agency code
   */
  record UserRow(
      String username,
      String fullName,
      String position,
      String unit,
      String email,
      String phone,
      Boolean focalPoint,
      LocalDate validFrom) {
    UserRow named(String name) {
      return new UserRow(name, fullName, position, unit, email, phone, focalPoint, validFrom);
    }
  }
}
