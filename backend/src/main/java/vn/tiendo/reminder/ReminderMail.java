package vn.tiendo.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.mailing.MailKind;
import vn.tiendo.mailing.MailWords;
import vn.tiendo.mailing.Mailing;

/**
 * A reminder by e-mail: one to each of those who were told of it in the application, with the lines
 * that concern him. It goes to whoever wants no mails from the system too: a colleague wrote it.
 */
@ApplicationScoped
class ReminderMail {
  private static final int SUBJECT = 120;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Sql sql;
  private final Mailing mailing;

  ReminderMail(Sql sql, Mailing mailing) {
    this.sql = sql;
    this.mailing = mailing;
  }

  private record Told(UUID account, String title, LocalDate dueOn) {}

  void check(Channel channel, Violations violations) {
    if (channel == Channel.EMAIL && !mailing.on()) {
      violations.add("/channel", "MAIL_OFF", "reminder.mailOff");
    }
  }

  /**
   * @throws RuleBroken when none of them has an address
   */
  void send(ReminderDto reminder) {
    Map<UUID, List<MailWords.Line>> lines = new LinkedHashMap<>();
    for (Told told : told(reminder.id())) {
      String due = told.dueOn() == null ? null : "hạn " + DAY.format(told.dueOn());
      lines
          .computeIfAbsent(told.account(), account -> new ArrayList<>())
          .add(new MailWords.Line(null, told.title(), due));
    }
    int posted = 0;
    for (Map.Entry<UUID, List<MailWords.Line>> one : lines.entrySet()) {
      if (mailing.post(
          one.getKey(),
          MailKind.REMINDER,
          reminder.id().toString(),
          subject(one.getValue()),
          letter(reminder, one.getValue()))) {
        posted++;
      }
    }
    if (posted == 0) {
      throw RuleBroken.at("/channel", "NO_ADDRESS", "reminder.noAddress");
    }
  }

  /** What became of the mails, by reminder; those that went another way are not in it. */
  Map<UUID, Mailing.Sent> sent(Collection<UUID> reminders) {
    Map<UUID, Mailing.Sent> found = new LinkedHashMap<>();
    mailing
        .sent(MailKind.REMINDER, reminders.stream().map(UUID::toString).toList())
        .forEach((id, sent) -> found.put(UUID.fromString(id), sent));
    return found;
  }

  /** The database told them when the lines were written (ADR 0012); this mail is theirs of it. */
  private List<Told> told(UUID reminder) {
    return sql.list(
        """
        UPDATE notification SET mailed_at = created_at WHERE reason = 'REMINDED' AND occasion = ?
        RETURNING account_id, title, due_on""",
        row -> new Told(Sql.id(row, "account_id"), row.getString("title"), Sql.date(row, "due_on")),
        reminder.toString());
  }

  private static String subject(List<MailWords.Line> lines) {
    String what = lines.size() == 1 ? lines.getFirst().text() : lines.size() + " việc";
    String words = "Đôn đốc: " + what;
    return words.length() <= SUBJECT ? words : words.substring(0, SUBJECT - 1) + "…";
  }

  private static MailWords letter(ReminderDto reminder, List<MailWords.Line> lines) {
    String until =
        reminder.answerBy() == null
            ? ""
            : "\nĐề nghị phản hồi chậm nhất ngày " + DAY.format(reminder.answerBy()) + ".";
    return new MailWords(
        reminder.content() + until,
        List.of(new MailWords.Section("Danh sách", lines, 0)),
        "/notifications",
        reminder.sentBy().fullName()
            + " đôn đốc qua thư điện tử; việc này cũng có trong mục Thông báo.");
  }
}
