package vn.tiendo.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.outline.OutlineNode;
import vn.tiendo.snapshot.Content;

/** What a report says now, field by field, with what the period before said. */
record ReportContentDto(
    LocalDate asOf, List<Node> nodes, List<Task> tasks, List<Indicator> indicators) {

  /**
   * A heading of the outline.
   *
   * @param field its address, null where a unit writes no text
   * @param note what is to be corrected in it
   */
  record Node(
      String field,
      String code,
      String number,
      String title,
      int level,
      OutlineNode.Content content,
      String prompt,
      boolean required,
      String text,
      boolean edited,
      String previousText,
      String note) {}

  /**
   * @param edited parts that somebody wrote; the others are as they were filled in
   * @param updateIds the progress updates its words were taken from
   */
  record Task(
      String field,
      Content.Task task,
      List<String> edited,
      List<UUID> updateIds,
      Content.Task.Words previous,
      String note) {}

  /** A figure, and the same of the period before. */
  record Indicator(
      String field, Content.Indicator indicator, Content.Shown previous, String note) {}
}
