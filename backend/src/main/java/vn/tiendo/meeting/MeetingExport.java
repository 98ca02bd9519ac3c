package vn.tiendo.meeting;

import static vn.tiendo.common.listing.Column.date;
import static vn.tiendo.common.listing.Column.number;
import static vn.tiendo.common.listing.Column.text;
import static vn.tiendo.common.listing.Column.word;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.common.listing.Column;
import vn.tiendo.common.listing.ExportedList;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.ListWords;
import vn.tiendo.daily.Paging;

/** Meetings as a file. */
@ApplicationScoped
class MeetingExport implements ExportedList {
  private final MeetingService meetings;

  MeetingExport(MeetingService meetings) {
    this.meetings = meetings;
  }

  @Override
  public String operationId() {
    return "listMeetings";
  }

  @Override
  public String key() {
    return "meetings";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        date("heldOn", "/heldOn"),
        text("meeting", 50, "/title"),
        text("place", 24, "/place"),
        text("chair", 24, "/chair/fullName"),
        text("units", 40, "/units/*/name"),
        word("meetingState", 18, "/state"),
        number("conclusions", 12, "/counts/conclusions"),
        number("openConclusions", 14, "/counts/open"));
  }

  @Override
  public List<Column> annex() {
    return List.of(
        Column.numbering(),
        date("heldOn", "/heldOn"),
        text("meeting", 50, "/title"),
        text("chair", 24, "/chair/fullName"),
        word("meetingState", 18, "/state"),
        number("conclusions", 12, "/counts/conclusions"),
        number("openConclusions", 14, "/counts/open"));
  }

  @Override
  public Page<?> page(Map<String, String> query, String cursor, int limit) {
    MeetingFilter filter =
        new MeetingFilter(
            ListWords.words(query.get("state")),
            id(query.get("chair")),
            id(query.get("document")),
            day(query.get("from")),
            day(query.get("to")),
            query.get("q"));
    String sort = query.getOrDefault("sort", "-heldOn");
    return meetings.list(filter, sort, new Paging(cursor, limit, false));
  }

  private static UUID id(String text) {
    return text == null ? null : UUID.fromString(text);
  }

  private static LocalDate day(String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
