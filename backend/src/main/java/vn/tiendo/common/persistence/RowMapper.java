package vn.tiendo.common.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes one value of one row. */
@FunctionalInterface
public interface RowMapper<T> {
  T map(ResultSet row) throws SQLException;
}
