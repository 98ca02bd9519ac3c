package vn.tiendo.compilation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.compilation.Body.LeftOut;
import vn.tiendo.compilation.Body.Reason;
import vn.tiendo.compilation.Compilation.Counts;
import vn.tiendo.compilation.Compilation.Paragraph;
import vn.tiendo.compilation.Compilation.Said;
import vn.tiendo.compilation.Compilation.SectionTasks;
import vn.tiendo.compilation.Compilation.TaskRow;
import vn.tiendo.lifecycle.ReportingLabel;

class BodyTest {
  private static Paragraph said(String unit, String... lines) {
    return new Paragraph(
        new Snapshot.UnitName(UUID.randomUUID(), unit, "Phòng " + unit), String.join("\n", lines));
  }

  private static BodyRule most(int most, String... addressees) {
    return new BodyRule(most, List.of(addressees));
  }

  private static TaskRow task(String title, ReportingLabel label, String... lines) {
    Snapshot.UnitName unit = new Snapshot.UnitName(UUID.randomUUID(), "A", "Phòng A");
    return new TaskRow(
        UUID.randomUUID(),
        "1",
        title,
        label,
        null,
        null,
        null,
        List.of(new Said(unit, String.join("\n", lines), null, null)));
  }

  private static SectionTasks section(TaskRow... tasks) {
    Map<ReportingLabel, Integer> labels = new EnumMap<>(ReportingLabel.class);
    Arrays.stream(tasks).forEach(t -> labels.merge(t.label(), 1, Integer::sum));
    return new SectionTasks(null, "1", "Nhóm", List.of(tasks), new Counts(tasks.length, labels, 0));
  }

  private static List<String> texts(List<LeftOut> left) {
    return left.stream().map(LeftOut::text).toList();
  }

  @Test
  void what_several_units_say_alike_stands_once_with_their_names() {
    Body body =
        Body.of(
            List.of(
                said("A", "Đã họp giao ban."),
                said("B", "Đã kiểm tra 03 đợt."),
                said("C", "đã họp  giao ban")),
            BodyRule.ALL);
    assertEquals("Phòng A; Phòng C: Đã họp giao ban.\nPhòng B: Đã kiểm tra 03 đợt.", body.text());
    assertEquals(List.of(), body.left());
  }

  @Test
  void each_unit_has_its_first_line_before_any_has_its_second() {
    Body body =
        Body.of(
            List.of(said("A", "- Một.", "- Hai.", "- Ba."), said("B", "- Bốn.", "- Năm.")),
            most(3));
    assertEquals("Phòng A:\n- Một.\n- Hai.\nPhòng B: Bốn.", body.text());
    assertEquals(List.of("Ba.", "Năm."), texts(body.left()));
    assertTrue(body.left().stream().allMatch(l -> l.reason() == Reason.BEYOND_MOST));
  }

  @Test
  void what_goes_on_below_a_dash_or_an_announcement_stays_with_it() {
    assertEquals(
        List.of("- Việc một: chậm.\nKinh phí giao muộn.", "- Việc hai."),
        BodyLine.blocks("- Việc một: chậm.\nKinh phí giao muộn.\n\n- Việc hai."));
    assertEquals(
        List.of("Khách quan:\n- Dịch bệnh.\n- Mưa lũ.", "Chủ quan: chưa chủ động."),
        BodyLine.blocks("Khách quan:\n- Dịch bệnh.\n- Mưa lũ.\nChủ quan: chưa chủ động."));
  }

  @Test
  void only_proposals_that_name_an_addressee_come_in_the_others_stay_in_the_house() {
    Body body =
        Body.of(
            List.of(
                said(
                    "A",
                    "Đề nghị lãnh đạo Sở phân công thêm người; đề nghị UBND tỉnh bố trí kinh phí."),
                said("B", "- Việc B: Đề nghị Bộ Khoa học và Công nghệ hướng dẫn. Xin lùi hạn.")),
            most(9, "Bộ Khoa học và Công nghệ", "UBND tỉnh"));
    assertEquals(
        "- Việc B: Đề nghị Bộ Khoa học và Công nghệ hướng dẫn.\n"
            + "- Đề nghị UBND tỉnh bố trí kinh phí.",
        body.text());
    assertEquals(
        List.of(
            new LeftOut(
                List.of("Phòng A"),
                "Đề nghị lãnh đạo Sở phân công thêm người.",
                Reason.NOT_ADDRESSED),
            new LeftOut(List.of("Phòng B"), "Xin lùi hạn.", Reason.NOT_ADDRESSED)),
        body.left());
  }

  @Test
  void of_results_finished_work_with_figures_comes_first_and_the_latest_of_each_task() {
    SectionTasks section =
        section(
            task("Việc một", ReportingLabel.IN_TIME, "Đã họp.", "Đã kiểm tra 12 cơ sở."),
            task("Việc hai", ReportingLabel.IN_TIME, "Đang soạn thảo."),
            task("Việc ba", ReportingLabel.COMPLETED_ON_TIME, "Mở 1 lớp.", "Mở 02 lớp."),
            task("Việc bốn", ReportingLabel.COMPLETED_LATE, "Đã trình."));
    Body two = Body.of(section, most(2));
    assertEquals(
        "Số nhiệm vụ: 4, trong đó: hoàn thành đúng hạn 1; hoàn thành quá hạn 1;"
            + " đang thực hiện trong hạn 2.\n"
            + "- Việc một: Đã kiểm tra 12 cơ sở.\n- Việc ba: Mở 02 lớp.",
        two.text());
    assertEquals(
        List.of(
            "Việc một: Đã họp.",
            "Việc hai: Đang soạn thảo.",
            "Việc ba: Mở 1 lớp.",
            "Việc bốn: Đã trình."),
        texts(two.left()));
    assertEquals(Reason.NO_FIGURES, two.left().get(1).reason());
    assertEquals(Reason.BEYOND_MOST, two.left().get(3).reason());
    assertEquals(
        List.of("Việc một: Đã họp.", "Việc hai: Đang soạn thảo."),
        texts(Body.of(section, most(9)).left()));
    assertEquals(List.of(), Body.of(section, BodyRule.ALL).left());
  }

  @Test
  void a_line_that_says_what_it_is_about_needs_no_title() {
    SectionTasks section =
        section(task("Tập huấn", ReportingLabel.IN_TIME, "Tập huấn 5S: Đã mở 02 lớp."));
    assertTrue(Body.of(section, most(4)).text().endsWith("\n- Tập huấn 5S: Đã mở 02 lớp."));
  }

  @Test
  void days_years_and_numbers_of_documents_are_no_figures() {
    for (String line :
        List.of(
            "Đã trình ngày 15/12.",
            "Hoàn thành 15/12/2021.",
            "Đã ban hành Kế hoạch số 12/KH-SKHCN.",
            "Thực hiện trong quý 2 năm 2021, giai đoạn 2021-2025.",
            "Đã trình dự thảo lần 02.",
            "Tập huấn công cụ 5S.")) {
      assertFalse(BodyLine.hasFigure(line), line);
    }
    for (String line :
        List.of(
            "Đã mở 02 lớp.",
            "Đạt 98,5%.",
            "Triển khai tại 05/10 huyện.",
            "Cấp 1.200 giấy chứng nhận ngày 15/12/2021.")) {
      assertTrue(BodyLine.hasFigure(line), line);
    }
  }

  /** Every line of every unit stands in the body or beside it, whatever the rule. */
  @Test
  void nothing_is_lost() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<Paragraph> paragraphs = new ArrayList<>();
      List<String> lines = new ArrayList<>();
      for (int unit = 0; unit < 1 + random.nextInt(9); unit++) {
        List<String> own = new ArrayList<>();
        for (int line = 0; line < 1 + random.nextInt(5); line++) {
          String asked = random.nextBoolean() ? "UBND tỉnh" : "lãnh đạo Sở";
          own.add("Đề nghị " + asked + " xem xét việc " + random.nextInt(30) + ".");
        }
        lines.addAll(own);
        paragraphs.add(said("U" + unit, own.toArray(String[]::new)));
      }
      BodyRule rule =
          new BodyRule(random.nextInt(8), random.nextBoolean() ? List.of() : List.of("UBND tỉnh"));
      Body body = Body.of(paragraphs, rule);
      for (String line : lines) {
        boolean inside = body.text().contains(line);
        boolean beside = texts(body.left()).contains(line);
        assertTrue(inside != beside, "seed " + seed + ": " + line + "\n" + body);
      }
    }
  }

  @Test
  void any_order_of_submissions_gives_the_same_bodies() {
    for (long seed = 0; seed < 100; seed++) {
      Reports reports = new Reports(seed);
      List<Source> sources = reports.sources();
      List<Source> shuffled = new ArrayList<>(sources);
      Collections.shuffle(shuffled, new Random(seed + 1));
      BodyRule rule = most((int) (seed % 5), "việc");
      assertEquals(
          bodies(Compiler.told(reports.frame(), sources), rule),
          bodies(Compiler.told(reports.frame(), shuffled), rule),
          "seed " + seed);
    }
  }

  private static List<Body> bodies(Compilation all, BodyRule rule) {
    List<Body> bodies = new ArrayList<>();
    all.texts().values().forEach(said -> bodies.add(Body.of(said, rule)));
    all.sections().forEach(section -> bodies.add(Body.of(section, rule)));
    return bodies;
  }
}
