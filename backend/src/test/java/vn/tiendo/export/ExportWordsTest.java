package vn.tiendo.export;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.listing.Column;
import vn.tiendo.common.listing.ExportedList;
import vn.tiendo.common.web.Messages;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.lifecycle.TimeState;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.measure.FigureState;
import vn.tiendo.support.ApiTest;

/** Every heading and every value that may stand in a cell has its word. */
@ApiTest
class ExportWordsTest {
  @Inject @All List<ExportedList> lists;
  @Inject Messages messages;

  @Test
  void every_column_has_a_heading_in_both_languages() {
    assertTrue(lists.size() >= 3);
    for (ExportedList list : lists) {
      said("title." + list.key());
      Stream.concat(list.columns().stream(), list.annex().stream())
          .map(Column::key)
          .forEach(this::said);
    }
  }

  @Test
  void every_constant_has_a_word() {
    words("state", WorkState.values());
    words("timeState", TimeState.values());
    words("label", ReportingLabel.values());
    words("figureState", FigureState.values());
  }

  private void words(String column, Enum<?>[] values) {
    Stream.of(values).forEach(value -> said(column + "." + value));
  }

  private void said(String key) {
    for (String language : List.of("vi", "en")) {
      assertDoesNotThrow(() -> messages.say(language, "export." + key), key);
    }
  }

  @Test
  void the_name_of_a_file_says_whether_its_data_are_simulated() {
    LocalDate day = LocalDate.of(2025, 11, 24);
    String mark = "Số liệu mô phỏng";
    assertEquals(
        "Nhiệm vụ 2025-11-24", new Facts("/api/v1/tasks", day, false).fileName("Nhiệm vụ", mark));
    assertEquals(
        "Nhiệm vụ 2025-11-24 – Số liệu mô phỏng",
        new Facts("/api/v1/tasks", day, true).fileName("Nhiệm vụ", mark));
  }

  /** Without anybody to log to it would write an error of its own at the first Word file. */
  @Test
  void what_writes_word_files_logs_where_everybody_does() {
    String factory = org.apache.logging.log4j.LogManager.getFactory().getClass().getName();
    assertTrue(factory.startsWith("org.jboss.logmanager"), factory);
  }
}
