package vn.tiendo.statistics;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.lifecycle.DeadlineBasis;
import vn.tiendo.lifecycle.TallyGroup;

/** A table of counts and rates; its ETag is the fingerprint of the numbers themselves. */
public record TaskStatisticsDto(
    Level level,
    TallyGroup groupBy,
    LocalDate asOf,
    DeadlineBasis deadlineBasis,
    boolean simulated,
    List<DefinitionDto> definitions,
    RowDto total,
    List<RowDto> rows)
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
  public record DefinitionDto(Measure measure, String definition) {}

  /** One group; the total has no key. */
  public record RowDto(KeyDto key, List<CountDto> counts, List<RateDto> rates) {}

  /**
   * @param id absent for the rows that belong to none
   */
  public record KeyDto(UUID id, String code, String name) {}

  /**
   * @param list address of the list with exactly {@code value} rows
   */
  public record CountDto(Measure measure, long value, String list) {}

  /**
   * @param percent one decimal; null when the denominator is 0
   */
  public record RateDto(
      Rate rate,
      long numerator,
      long denominator,
      @JsonInclude(JsonInclude.Include.ALWAYS) BigDecimal percent,
      String definition,
      LocalDate asOf,
      DeadlineBasis deadlineBasis,
      String numeratorList,
      String denominatorList) {}
}
