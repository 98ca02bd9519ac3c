package vn.tiendo.performance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;

/**
 * The table.
 *
 * @param total all rows together; a piece of work stands in exactly one row
 */
record PerformanceDto(
    By by,
    LocalDate from,
    LocalDate to,
    LocalDate asOf,
    boolean simulated,
    List<Definition> definitions,
    Row total,
    List<Row> rows)
    implements Versioned {

  @Override
  @JsonIgnore
  public UUID id() {
    return null;
  }

  @Override
  @JsonIgnore
  public long version() {
    return 0;
  }

  /** What a measure means, in words. */
  record Definition(Measure measure, String definition) {}

  /** One unit or person; the total has no key. */
  record Row(Key key, List<Count> counts) {}

  /**
   * @param id null for the work that is in nobody's hands
   * @param code of a unit
   * @param position of a person
   */
  record Key(UUID id, String code, String name, String position) {}

  /**
   * @param list address of the list with exactly {@code value} rows
   */
  record Count(Measure measure, long value, String list) {}
}
