package vn.tiendo.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import vn.tiendo.common.time.OfficeClock;

/**
 * Five years of the plan that ships, as its offices could have lived them.
 *
 * @param cast the players who are there at the beginning
 * @param planId the plan that ships
 * @param accounts the file to which the passwords of further players are added
 */
record Life(OfficeClock clock, Cast cast, Voice voice, UUID planId, Path accounts) {
  /** Plan and first accounts come in on this morning. */
  static final Instant BEGIN = Instant.parse("2021-01-31T01:00:00Z");

  /** The demo's today: five weeks before the plan's last day. */
  static final Instant TODAY = Instant.parse("2025-11-24T01:00:00Z");

  private static final LocalDate LAST_DAY = LocalDate.of(2025, 11, 21);
  private static final int FIRST_YEAR = 2021;
  private static final int LAST_YEAR = 2025;

  /**
   * Lives it; the clock stands at its last deed afterwards.
   *
   * @param told hears of each quarter that begins
   * @return how many deeds were done
   */
  int live(Consumer<LocalDate> told) {
    cast.gather();
    Agenda agenda = new Agenda(clock, LAST_DAY, told);
    Stage stage = new Stage(agenda, voice, cast, Words.read(), planId);
    clock.standAt(BEGIN);
    new PeopleStory(stage, accounts).plan();
    new LeaderStory(stage).plan();
    IndicatorStory figures = new IndicatorStory(stage);
    figures.plan();
    new RequestStory(stage).plan();
    new MeetingStory(stage).plan();
    new TalkStory(stage).plan();
    new OtherPlansStory(stage, figures).plan();
    new ReportStory(stage).plan();
    ProgrammeStory programmes = new ProgrammeStory(stage);
    OccurrenceStory occurrences = new OccurrenceStory(stage, planId.toString());
    agenda.on(LocalDate.of(FIRST_YEAR, 2, 4), on -> occurrences.begin(FIRST_YEAR, on));
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      int of = year;
      cast.offices().forEach(unit -> programmes.plan(of, unit));
      if (year > FIRST_YEAR) {
        occurrences.plan(year);
      }
    }
    return agenda.live();
  }
}
