package vn.tiendo.performance;

import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of table and list as they arrive. */
public class PerformanceQuery {
  @RestQuery
  @DefaultValue("UNIT")
  By by;

  @RestQuery LocalDate from;
  @RestQuery LocalDate to;
  @RestQuery String plan;
  @RestQuery String unit;

  @RestQuery
  @DefaultValue("true")
  boolean nested;

  @RestQuery String kind;
  @RestQuery LocalDate asOf;

  /** Only of the list: one person's rows, or those of nobody. */
  @RestQuery String person;

  /** Only of the list. */
  @RestQuery
  @DefaultValue("ASSIGNED")
  Measure measure;
}
