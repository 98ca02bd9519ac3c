package vn.tiendo.disaggregation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of a member: merged, split, renamed, abolished.
 *
 * @param successorCodes members of the same disaggregation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MemberEvent(
    Type type,
    @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    List<String> successorCodes,
    String legalBasis,
    String note) {
  /** What happened. */
  public enum Type {
    MERGE,
    SPLIT,
    RENAME,
    ABOLISH
  }
}
