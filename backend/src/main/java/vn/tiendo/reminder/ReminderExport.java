package vn.tiendo.reminder;

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

/** The log of chasing as a file. */
@ApplicationScoped
class ReminderExport implements ExportedList {
  private final ReminderService reminders;
  private final ListWords words;

  ReminderExport(ReminderService reminders, ListWords words) {
    this.reminders = reminders;
    this.words = words;
  }

  @Override
  public String operationId() {
    return "listReminders";
  }

  @Override
  public String key() {
    return "reminders";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        date("sentOn", "/sentOn"),
        word("channel", 18, "/channel"),
        text("sentBy", 24, "/sentBy/fullName"),
        text("recipients", 40, "/recipients/*/unit/name"),
        text("chasedAbout", 60, "/lines/*/title"),
        text("reminderContent", 60, "/content"),
        date("answerBy", "/answerBy"),
        text("letterNumber", 16, "/letter/number", "/letter/symbol"),
        number("openLines", 12, "/open"));
  }

  @Override
  public List<Column> annex() {
    return List.of(
        Column.numbering(),
        date("sentOn", "/sentOn"),
        word("channel", 16, "/channel"),
        text("recipients", 30, "/recipients/*/unit/name"),
        text("chasedAbout", 50, "/lines/*/title"),
        date("answerBy", "/answerBy"),
        number("openLines", 12, "/open"));
  }

  @Override
  public Page<?> page(Map<String, String> query, String cursor, int limit) {
    ReminderFilter filter =
        new ReminderFilter(
            words.units(query.get("unit"), "unit"),
            id(query.get("person")),
            id(query.get("task")),
            id(query.get("subject")),
            Boolean.parseBoolean(query.get("mine")),
            query.containsKey("open") ? Boolean.valueOf(query.get("open")) : null,
            ListWords.words(query.get("channel")),
            day(query.get("sentFrom")),
            day(query.get("sentTo")),
            query.get("q"));
    String sort = query.getOrDefault("sort", "-sentOn");
    return reminders.list(filter, sort, new Paging(cursor, limit, false), day(query.get("asOf")));
  }

  private static UUID id(String text) {
    return text == null ? null : UUID.fromString(text);
  }

  private static LocalDate day(String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
