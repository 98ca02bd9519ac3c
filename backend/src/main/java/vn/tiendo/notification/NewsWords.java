package vn.tiendo.notification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.mailing.MailWords;
import vn.tiendo.mywork.WaitingWork;
import vn.tiendo.mywork.WorkBox;

/** News in the words of a mail; mails are Vietnamese, as papers are. */
final class NewsWords {
  /** More lines than that are counted, not shown. */
  static final int MOST = 30;

  static final String PATH = "/notifications";
  static final String LEAD = "Có thông báo mới trong Tiến Độ:";
  static final String DAILY_LEAD = "Tóm tắt việc của đồng chí trong Tiến Độ hôm nay:";
  static final String WHY =
      "Chọn nhận thư hằng ngày, nhận ngay hoặc không nhận tại mục Tùy chọn của Tiến Độ.";

  private static final int SUBJECT = 120;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private static final Map<NotificationReason, String> REASONS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(NotificationReason.ASSIGNED, "Được giao"),
              Map.entry(NotificationReason.RETURNED, "Trả lại để làm lại"),
              Map.entry(NotificationReason.TO_DECIDE, "Chờ quyết định"),
              Map.entry(NotificationReason.DECIDED, "Đã có quyết định"),
              Map.entry(NotificationReason.ASKED, "Đề nghị phối hợp"),
              Map.entry(NotificationReason.ANSWERED, "Đã trả lời"),
              Map.entry(NotificationReason.DIRECTED, "Ý kiến chỉ đạo"),
              Map.entry(NotificationReason.MENTIONED, "Được nhắc đến"),
              Map.entry(NotificationReason.REMINDED, "Đôn đốc"),
              Map.entry(NotificationReason.DUE_SOON, "Sắp đến hạn"),
              Map.entry(NotificationReason.OVERDUE, "Quá hạn"),
              Map.entry(NotificationReason.DELEGATED, "Làm thay khi vắng mặt"),
              Map.entry(NotificationReason.DIGEST, "Tóm tắt việc")));

  private static final Map<WorkBox, String> BOXES =
      new EnumMap<>(
          Map.of(
              WorkBox.DUE, "việc đến hạn",
              WorkBox.RETURNED, "việc bị trả lại",
              WorkBox.WAITING, "việc chờ đơn vị khác",
              WorkBox.SENT, "việc đã gửi",
              WorkBox.TO_CONFIRM, "việc chờ xác nhận",
              WorkBox.UNASSIGNED, "việc chưa giao",
              WorkBox.TO_DECIDE, "việc cần quyết định",
              WorkBox.LATE, "việc chậm",
              WorkBox.NO_FIGURES, "chỉ tiêu chưa có số liệu"));

  private NewsWords() {}

  /** A summary is no line: its counts stand above. */
  static List<MailWords.Line> lines(List<NotificationRepository.Row> fresh) {
    return fresh.stream()
        .filter(row -> row.reason() != NotificationReason.DIGEST)
        .map(row -> new MailWords.Line(REASONS.get(row.reason()), title(row), due(row)))
        .toList();
  }

  static List<MailWords.Line> boxes(List<WaitingWork.Waiting> waiting) {
    return waiting.stream()
        .filter(box -> box.count() > 0)
        .map(box -> new MailWords.Line(null, box.count() + " " + BOXES.get(box.box()), null))
        .toList();
  }

  static String dailySubject(LocalDate today, MailWords.Section news) {
    int many = news.lines().size() + news.more();
    String what = many == 0 ? "tóm tắt việc" : many + " thông báo mới";
    return "Tiến Độ ngày " + DAY.format(today) + ": " + what;
  }

  static String subject(List<NotificationRepository.Row> fresh) {
    if (fresh.size() > 1) {
      return "Tiến Độ: " + fresh.size() + " thông báo mới";
    }
    NotificationRepository.Row row = fresh.getFirst();
    String words = "Tiến Độ: " + REASONS.get(row.reason()) + " – " + title(row);
    return words.length() <= SUBJECT ? words : words.substring(0, SUBJECT - 1) + "…";
  }

  private static String title(NotificationRepository.Row row) {
    return switch (String.valueOf(row.subjectType())) {
      case "programme" -> "Chương trình công tác năm " + row.title();
      case "delegation" -> row.title() + " vắng mặt";
      case "digest" -> "số việc theo từng nhóm";
      default -> row.title();
    };
  }

  /** After a decision or an answer the deadline asks nothing more of him. */
  private static String due(NotificationRepository.Row row) {
    boolean settled =
        row.reason() == NotificationReason.DECIDED || row.reason() == NotificationReason.ANSWERED;
    return row.dueOn() == null || settled ? null : "hạn " + DAY.format(row.dueOn());
  }
}
