package vn.tiendo.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.common.web.Messages;
import vn.tiendo.daily.Letter;
import vn.tiendo.paper.Heading;
import vn.tiendo.paper.Letterheads;
import vn.tiendo.paper.OfficialPaper;
import vn.tiendo.paper.PaperFile;
import vn.tiendo.paper.PaperTable;

/** The letter (công văn đôn đốc): what was written, and the list it is about. Always Vietnamese. */
@ApplicationScoped
class ReminderPaper {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Letterheads letterheads;
  private final Messages messages;
  private final boolean simulated;

  ReminderPaper(
      Letterheads letterheads,
      Messages messages,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated) {
    this.letterheads = letterheads;
    this.messages = messages;
    this.simulated = simulated;
  }

  /**
   * @param root the unit at the top of the sender's organisation
   */
  PaperFile letter(ReminderDto reminder, UUID root) {
    Letter letter = reminder.letter();
    Heading heading =
        new Heading(
            letterheads.of(root),
            letter == null ? null : letter.number(),
            letter == null ? null : letter.symbol(),
            "đôn đốc thực hiện nhiệm vụ được giao",
            letter == null ? null : letter.issuedOn());
    List<String> addressees = addressees(reminder);
    OfficialPaper paper =
        OfficialPaper.upright()
            .head(heading, simulated)
            .addressees(addressees)
            .text(reminder.content())
            .table(table(reminder));
    if (reminder.answerBy() != null) {
      paper.text(
          "Kết quả gửi về trước ngày " + DAY.format(reminder.answerBy().plusDays(1)) + "./.");
    }
    List<String> recipients = List.of("Như trên;", "Lãnh đạo cơ quan (để b/c);", "Lưu: VT.");
    return paper
        .end(letterheads.signature(root, reminder.sentBy().id()), recipients)
        .file("Công văn đôn đốc " + reminder.sentOn());
  }

  private static List<String> addressees(ReminderDto reminder) {
    return reminder.recipients().stream()
        .map(to -> to.person() == null ? to.unit().name() : person(to))
        .distinct()
        .toList();
  }

  private static String person(ReminderDto.Recipient to) {
    String position = to.person().position();
    return "Đồng chí "
        + to.person().fullName()
        + (position == null ? "" : ", " + position + " – " + to.unit().name());
  }

  private PaperTable table(ReminderDto reminder) {
    PaperTable table =
        PaperTable.of(
            PaperTable.centred("TT", 8),
            PaperTable.text("Nội dung", 44),
            PaperTable.text("Đơn vị, người thực hiện", 28),
            PaperTable.centred("Thời hạn", 19),
            PaperTable.centred("Tình trạng", 18));
    int number = 0;
    for (ReminderDto.Item item : reminder.lines()) {
      number++;
      String who =
          item.person() == null
              ? item.unit().name()
              : item.unit().name() + " (" + item.person().fullName() + ")";
      table.row(String.valueOf(number), what(item), who, day(item.dueOn()), standing(item));
    }
    return table;
  }

  private String what(ReminderDto.Item item) {
    String kind = messages.say("vi", "reminder.kind." + item.kind());
    boolean self = item.kind() == ChaseKind.OCCURRENCE || item.kind() == ChaseKind.WORK_ITEM;
    return self ? item.title() : kind + ": " + item.title();
  }

  private String standing(ReminderDto.Item item) {
    return item.overdueDays() == null
        ? messages.say("vi", "reminder.reason." + item.reason())
        : messages.say("vi", "reminder.overdue", item.overdueDays());
  }

  private static String day(LocalDate on) {
    return on == null ? "" : DAY.format(on);
  }
}
