package vn.tiendo.common.persistence;

import java.sql.SQLException;

/**
 * A refusal of the database on its way to ProblemMappers, which reads the constraint or the state
 * from the cause.
 */
public final class SqlFailure extends RuntimeException {
  public SqlFailure(SQLException cause) {
    super(cause);
  }
}
