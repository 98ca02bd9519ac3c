package vn.tiendo.roster;

import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.ShownOnce;

/** What became of each row. */
record UserImportDto(int created, int updated, int unchanged, List<RowResult> rows)
    implements ShownOnce {

  /** A row's fate. */
  enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED
  }

  /**
   * @param row number of the row below the heading, from 1
   * @param temporaryPassword of a person who was added, at his first row, shown this once
   */
  record RowResult(
      int row, String username, Outcome outcome, UUID userId, String temporaryPassword) {}

  @Override
  public UserImportDto withoutSecret() {
    return new UserImportDto(
        created,
        updated,
        unchanged,
        rows.stream()
            .map(r -> new RowResult(r.row(), r.username(), r.outcome(), r.userId(), null))
            .toList());
  }
}
