package vn.tiendo.scorecard;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.web.Inclusion;

/** An indicator can bring its status along: of the year of the day it is read at. */
@Singleton
class StatusInclusion implements Inclusion.Provider {
  private final ScorecardService scorecards;
  private final Caller caller;

  StatusInclusion(ScorecardService scorecards, Caller caller) {
    this.scorecards = scorecards;
    this.caller = caller;
  }

  @Override
  public List<Inclusion> inclusions() {
    return List.of(new Inclusion("getIndicator", "status", this::status));
  }

  private StatusDto status(Inclusion.Asked asked) {
    LocalDate day = asked.asOf() == null ? caller.today() : asked.asOf();
    return scorecards.status(asked.id(), PeriodKey.year(day.getYear()), asked.asOf());
  }
}
