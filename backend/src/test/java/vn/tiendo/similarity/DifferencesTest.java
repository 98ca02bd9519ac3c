package vn.tiendo.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferencesTest {
  @Test
  void a_changed_word_is_shown_as_what_went_and_what_came() {
    assertEquals(
        List.of(
            new Difference(Difference.Kind.SAME, "Đã nghiệm thu "),
            new Difference(Difference.Kind.REMOVED, "12 "),
            new Difference(Difference.Kind.ADDED, "14 "),
            new Difference(Difference.Kind.SAME, "đề tài.")),
        Differences.between("Đã nghiệm thu 12 đề tài.", "Đã nghiệm thu 14 đề tài."));
  }

  @Test
  void line_ends_and_blanks_are_no_difference() {
    assertTrue(Differences.none("Một hai\nba", "Một  hai ba\n"));
    assertFalse(Differences.none("Một hai", "Một hai ba"));
    assertTrue(Differences.none(null, ""));
  }

  @Test
  void what_stayed_and_what_came_is_the_new_text() {
    String now = "  Phòng Kế hoạch\nTài chính tổng hợp, báo cáo.";
    String shown =
        Differences.between("Phòng Tài chính báo cáo.", now).stream()
            .filter(d -> d.kind() != Difference.Kind.REMOVED)
            .map(Difference::text)
            .collect(Collectors.joining());
    assertEquals(now, shown);
  }
}
