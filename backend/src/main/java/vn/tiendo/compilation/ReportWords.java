package vn.tiendo.compilation;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.compilation.Compilation.Counts;
import vn.tiendo.compilation.Compilation.SectionTasks;
import vn.tiendo.lifecycle.ReportingLabel;

/** Figures, labels and results as a report says them. Always Vietnamese: reports are. */
public final class ReportWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DecimalFormatSymbols SYMBOLS =
      DecimalFormatSymbols.getInstance(Locale.of("vi", "VN"));

  private ReportWords() {}

  /** What was reached, task by task; how many stand in which box when nothing was said. */
  public static String results(SectionTasks section) {
    String results = said(section);
    return results.isEmpty() && section.counts().total() > 0 ? counted(section.counts()) : results;
  }

  /** How many stand in which box, in a sentence. */
  public static String counted(Counts counts) {
    return "Số nhiệm vụ: %s, trong đó: %s.".formatted(number(counts.total()), boxes(counts));
  }

  private static String said(SectionTasks section) {
    return section.tasks().stream()
        .flatMap(
            t ->
                t.by().stream()
                    .filter(s -> s.result() != null && !s.result().isBlank())
                    .map(s -> "- " + trimmed(t.title()) + ": " + s.result().strip()))
        .collect(Collectors.joining("\n"));
  }

  /** Difficulties and proposals, task by task; empty when there are none. */
  public static String troubles(SectionTasks section) {
    return section.tasks().stream()
        .flatMap(
            t ->
                t.by().stream()
                    .map(s -> both(s.difficulty(), s.proposal()))
                    .filter(words -> words != null && !words.isBlank())
                    .map(words -> "- " + trimmed(t.title()) + ": " + words.strip()))
        .collect(Collectors.joining("\n"));
  }

  /** The boxes of all tasks in a sentence. */
  public static String counts(Counts total, LocalDate asOf) {
    String labels = boxes(total);
    return "Tổng số nhiệm vụ: %s%s (số liệu tính đến ngày %s)."
        .formatted(
            number(total.total()),
            labels.isEmpty() ? "" : ", trong đó: " + labels,
            DAY.format(asOf));
  }

  private static String boxes(Counts counts) {
    return counts.labels().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> label(e.getKey()) + " " + number(e.getValue()))
        .collect(Collectors.joining("; "));
  }

  /** A figure in words, also where it is none. */
  public static String figure(Snapshot.Reading reading, String unitOfMeasure) {
    if (reading == null) {
      return "chưa có số liệu";
    }
    return switch (reading.state()) {
      case REPORTED, ZERO ->
          number(reading.value() == null ? BigDecimal.ZERO : reading.value())
              + (unitOfMeasure.startsWith("%") ? unitOfMeasure : " " + unitOfMeasure);
      case NOT_ARISEN -> "không phát sinh";
      case NOT_APPLICABLE -> "không áp dụng";
      case NOT_AVAILABLE -> "chưa có số liệu";
      case NOT_DUE -> "chưa đến kỳ";
    };
  }

  /** 1.234,50: all decimals that were given. */
  public static String number(BigDecimal value) {
    DecimalFormat format = new DecimalFormat("#,##0", SYMBOLS);
    format.setMinimumFractionDigits(Math.max(0, value.scale()));
    format.setMaximumFractionDigits(Math.max(0, value.scale()));
    return format.format(value);
  }

  /** 1.234: how many there are. */
  public static String number(long count) {
    return number(BigDecimal.valueOf(count));
  }

  public static String label(ReportingLabel label) {
    return switch (label) {
      case COMPLETED_ON_TIME -> "hoàn thành đúng hạn";
      case COMPLETED_LATE -> "hoàn thành quá hạn";
      case IN_TIME -> "đang thực hiện trong hạn";
      case OVERDUE -> "quá hạn chưa hoàn thành";
      case CONTINUOUS_OPEN -> "thường xuyên, đang thực hiện";
      case CONTINUOUS_DONE -> "thường xuyên, đã hoàn thành";
      case UNDATED_OPEN -> "chưa xác định thời hạn, đang thực hiện";
      case UNDATED_DONE -> "chưa xác định thời hạn, đã hoàn thành";
    };
  }

  public static String status(StatusCode status) {
    return switch (status) {
      case EXCEEDED -> "vượt";
      case MET -> "đạt";
      case ON_TRACK -> "dự kiến đạt";
      case AT_RISK -> "khó đạt";
      case MISSED -> "không đạt";
      case NOT_ASSESSABLE -> "chưa đủ cơ sở đánh giá";
    };
  }

  /** What there is of both, one under the other. */
  public static String both(String first, String second) {
    return first == null || second == null
        ? first == null ? second : first
        : first + ".\n" + second;
  }

  /** A title as it stands before a colon. */
  public static String trimmed(String title) {
    return title.strip().replaceAll("[.:;,\\s]+$", "");
  }
}
