package vn.tiendo.common.bulk;

import java.util.UUID;
import vn.tiendo.common.problem.ApiException;

/**
 * A feature that carries out commands over many of its rows. Each row is judged exactly as if it
 * had been sent by itself. What is called opens no transaction of its own: a refusal of one row is
 * taken back to a savepoint, and must not doom what the others' rows did.
 */
public interface BulkDoer {
  boolean does(BulkVerb verb, BulkKind kind);

  /**
   * @throws ApiException when the command cannot be given at all, whatever the row; pointers are
   *     those of the arguments
   */
  Run begin(BulkOrder order);

  /** One command under way. */
  interface Run {
    /**
     * @throws ApiException when this row refuses it; pointers are those of the arguments
     */
    void one(BulkOrder.Target target);

    /**
     * After the last row, when any was done.
     *
     * @return what was made for all of them together, or null
     */
    default UUID all() {
      return null;
    }
  }
}
