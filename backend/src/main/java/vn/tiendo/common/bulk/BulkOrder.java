package vn.tiendo.common.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A command over many rows, as the one who carries it out for his rows sees it.
 *
 * @param targets his rows, in the order in which they were named
 */
public record BulkOrder(BulkVerb verb, Arguments arguments, List<Target> targets) {
  /** One row. */
  public record Target(BulkKind kind, UUID id) {}

  /** What the commands take; each takes some of it ({@link BulkVerb}). */
  public record Arguments(
      String note,
      String reason,
      UUID documentId,
      String unit,
      UUID personId,
      Boolean main,
      List<UUID> helperIds,
      UUID leaderId,
      String channel,
      String content,
      LocalDate answerBy,
      LocalDate dueOn) {}
}
