package vn.tiendo.completeness;

import java.util.function.Predicate;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.Reports;

/** What of reports is counted, and the filter of the list with exactly those rows. */
enum Measure {
  EXPECTED(s -> true, ""),
  ON_TIME(s -> s.sent() && !s.late(), "&sent=true&late=false"),
  LATE(s -> s.sent() && s.late(), "&sent=true&late=true"),
  NOT_DUE(s -> !s.sent() && !s.late(), "&sent=false&late=false"),
  MISSING(s -> !s.sent() && s.late(), "&sent=false&late=true"),
  NOT_BEGUN(s -> !s.begun(), "&begun=false"),
  /** A version that was received counts until the next one is. */
  RECEIVED(Reports.Counted::received, "&received=true"),
  RETURNED(s -> s.state() == ReportState.RETURNED, null) {
    @Override
    String filter() {
      return "state=RETURNED";
    }
  },
  EXCLUDED(s -> s.state() == ReportState.EXCLUDED, null) {
    @Override
    String filter() {
      return "state=EXCLUDED";
    }
  };

  private static final String EXPECTED_STATES =
      "state=DRAFT,SUBMITTED,RETURNED,RECEIVED,CONSOLIDATED";

  private final Predicate<Reports.Counted> belongs;
  private final String more;

  Measure(Predicate<Reports.Counted> belongs, String more) {
    this.belongs = belongs;
    this.more = more;
  }

  /** The excluded are in no number but their own. */
  boolean counts(Reports.Counted report) {
    return (report.state() == ReportState.EXCLUDED) == (this == EXCLUDED) && belongs.test(report);
  }

  String filter() {
    return EXPECTED_STATES + more;
  }
}
