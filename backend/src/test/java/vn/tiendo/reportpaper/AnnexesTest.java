package vn.tiendo.reportpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.paper.PaperTable;

/** A column is as wide as what stands in it asks, or its rows run over several pages. */
class AnnexesTest {
  private static List<PaperTable.Column> columns(String result, String note) {
    Annexes.TaskRow row =
        new Annexes.TaskRow("1", "1.1", "Nhiệm vụ", "Phòng", null, null, null, result, note);
    Block block = Annexes.tasks("II", 2021, List.of(row)).body().getFirst();
    return ((Block.TableBlock) block).table().columns();
  }

  private static int width(List<PaperTable.Column> columns, String heading) {
    return columns.stream()
        .filter(c -> c.heading().equals(heading))
        .mapToInt(PaperTable.Column::width)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void results_and_remarks_share_the_line_by_their_words() {
    List<PaperTable.Column> alike = columns("a".repeat(400), "b".repeat(400));
    assertEquals(width(alike, "Kết quả"), width(alike, "Ghi chú"));
    List<PaperTable.Column> none = columns("a".repeat(400), null);
    assertTrue(width(none, "Kết quả") > 3 * width(none, "Ghi chú"));
    List<PaperTable.Column> most = columns("a", "b".repeat(4_000));
    assertEquals(width(most, "Kết quả"), width(most, "Ghi chú"));
    for (List<PaperTable.Column> columns : List.of(alike, none, most)) {
      assertEquals(260, columns.stream().mapToInt(PaperTable.Column::width).sum());
    }
  }
}
