package vn.tiendo.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * So many rows that are alike in everything that is counted.
 *
 * @param group id of the group, null when the group is "none of them" or there are no groups
 * @param label null for what no box counts
 * @param begun whether the work has begun at the date
 */
public record TallyBucket(
    UUID group, WorkState state, ReportingLabel label, boolean dueSoon, boolean begun, long count) {

  /** The columns in this order: group, state, label, due soon, begun, count. */
  public static TallyBucket of(ResultSet row) throws SQLException {
    return new TallyBucket(
        row.getObject(1, UUID.class),
        WorkState.valueOf(row.getString(2)),
        row.getString(3) == null ? null : ReportingLabel.valueOf(row.getString(3)),
        row.getBoolean(4),
        row.getBoolean(5),
        row.getLong(6));
  }
}
