package vn.tiendo.disaggregation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** A name and the days for which it holds, both inclusive; open where there is none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MemberName(
    String name,
    @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate validFrom,
    @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate validTo) {

  boolean holds(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }

  boolean overlaps(MemberName other) {
    boolean endsBefore =
        validTo != null && other.validFrom != null && validTo.isBefore(other.validFrom);
    boolean beginsAfter =
        validFrom != null && other.validTo != null && validFrom.isAfter(other.validTo);
    return !endsBefore && !beginsAfter;
  }
}
