package vn.tiendo.bulk;

import java.util.List;
import vn.tiendo.common.bulk.BulkOrder.Arguments;
import vn.tiendo.common.bulk.BulkOrder.Target;
import vn.tiendo.common.bulk.BulkVerb;

/**
 * @param mode null: PARTIAL
 * @param arguments null where the command takes none
 */
record NewBulkCommand(BulkVerb command, Mode mode, List<Target> targets, Arguments arguments) {
  /** Whether one refused row holds the others back. */
  enum Mode {
    ATOMIC,
    PARTIAL
  }

  Mode modeOrUsual() {
    return mode == null ? Mode.PARTIAL : mode;
  }

  Arguments argumentsOrNone() {
    return arguments == null
        ? new Arguments(null, null, null, null, null, null, null, null, null, null, null, null)
        : arguments;
  }
}
