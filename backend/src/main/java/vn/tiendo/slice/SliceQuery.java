package vn.tiendo.slice;

import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** What a slice can be asked; what is absent does not narrow it. */
public class SliceQuery {
  @RestQuery public UUID plan;
  @RestQuery public String section;
  @RestQuery public String leader;
  @RestQuery public String unit;
  @RestQuery public LocalDate from;
  @RestQuery public LocalDate to;
  @RestQuery public LocalDate asOf;
}
