package vn.tiendo.reportpaper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import vn.tiendo.paper.Heading;
import vn.tiendo.paper.Letterhead;
import vn.tiendo.paper.PaperTable;
import vn.tiendo.paper.Signature;
import vn.tiendo.reportpaper.Annexes.IndicatorRow;
import vn.tiendo.reportpaper.Annexes.TaskRow;
import vn.tiendo.reportpaper.Block.HeadingBlock;
import vn.tiendo.reportpaper.Block.ParagraphBlock;
import vn.tiendo.reportpaper.Block.TableBlock;

/**
 * The department's report on 2021: tasks and offices of the plan that ships, published figures of
 * end 2021 where there are any, all else made up.
 */
final class ReportSample {
  static final Letterhead HOUSE =
      new Letterhead("Ủy ban nhân dân tỉnh Bắc Giang", "Sở Khoa học và Công nghệ", "Bắc Giang");
  private static final String ABOUT =
      "Kết quả thực hiện Chỉ thị số 01/CT-UBND ngày 21/01/2021 của Chủ tịch UBND tỉnh về Tăng cường"
          + " hoạt động khoa học và công nghệ trên địa bàn tỉnh Bắc Giang năm 2021";

  private final JsonNode plan;
  private final Map<String, String> units = new HashMap<>();

  ReportSample() {
    try (InputStream file =
        ReportSample.class.getResourceAsStream("/plans/khcn-bac-giang-2021/plan.json")) {
      JsonNode all = new ObjectMapper().readTree(file);
      plan = all.get("plan");
      all.get("units")
          .forEach(u -> units.put(u.get("code").asText(), u.at("/names/0/name").asText()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ReportDocument draft() {
    return new ReportSample().report(null, null, true, 1);
  }

  static ReportDocument issued() {
    return new ReportSample().report("5", LocalDate.of(2022, 1, 5), false, 1);
  }

  /** Issued; two pages and two annexes, one of them across. */
  static ReportDocument brief() {
    ReportDocument all = issued();
    List<Block> body = all.body().stream().filter(b -> !(b instanceof TableBlock)).toList();
    return new ReportDocument(
        all.head(),
        all.type(),
        all.about(),
        all.addressees(),
        java.util.stream.Stream.concat(body.stream().limit(11), body.stream().skip(body.size() - 2))
            .toList(),
        all.signature(),
        all.recipients(),
        List.of(
            new Annex("I", all.annexes().getFirst().title(), true, all.annexes().getFirst().body()),
            new Annex(
                "II", all.annexes().getLast().title(), false, all.annexes().getLast().body())),
        false,
        true,
        null);
  }

  /**
   * @param times how often the annex of tasks is written, for reports of many pages
   */
  static ReportDocument long_(int times) {
    return new ReportSample().report("105", LocalDate.of(2022, 1, 5), false, times);
  }

  private ReportDocument report(String number, LocalDate on, boolean draft, int times) {
    List<TaskRow> tasks =
        IntStream.range(0, times).boxed().flatMap(i -> taskRows().stream()).toList();
    return new ReportDocument(
        new Heading(HOUSE, number, "BC-SKHCN", null, on),
        "Báo cáo",
        ABOUT,
        List.of("Chủ tịch Ủy ban nhân dân tỉnh"),
        body(),
        new Signature("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn Minh"),
        List.of(
            "Như trên;",
            "Văn phòng UBND tỉnh (để tổng hợp);",
            "Lãnh đạo Sở;",
            "Các phòng, đơn vị trực thuộc Sở;",
            "Lưu: VT, KHTC."),
        List.of(
            Annexes.indicators("I", 2021, Annexes.Achieved.ESTIMATED, 2025, indicatorRows()),
            Annexes.tasks("II", 2021, tasks),
            Annexes.documents("III", 2021, SampleTexts.documents())),
        draft,
        true,
        null);
  }

  private List<Block> body() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        text(
            null,
            """
            Thực hiện Chỉ thị số 01/CT-UBND ngày 21/01/2021 của Chủ tịch UBND tỉnh về Tăng cường hoạt \
            động khoa học và công nghệ trên địa bàn tỉnh Bắc Giang, Sở Khoa học và Công nghệ báo cáo kết \
            quả thực hiện năm 2021 (số liệu tính đến ngày 14/12/2021) như sau:"""));
    blocks.add(new HeadingBlock(1, "I.", "Công tác chỉ đạo, triển khai"));
    blocks.add(
        text(
            "I",
            """
            Ngay sau khi Chỉ thị được ban hành, Sở Khoa học và Công nghệ đã xây dựng Kế hoạch thực hiện, giao \
            57 nhiệm vụ cho 09 phòng, đơn vị trực thuộc; phân công đồng chí Phó Giám đốc phụ trách theo từng \
            lĩnh vực và giao Phòng Kế hoạch Tài chính theo dõi, tổng hợp.
            Trong năm, Sở đã tham mưu UBND tỉnh ban hành 04 văn bản, ban hành theo thẩm quyền 11 văn bản \
            (Phụ lục III); tổ chức 12 cuộc giao ban, 02 đợt kiểm tra tiến độ tại các đơn vị."""));
    blocks.add(new HeadingBlock(1, "II.", "Kết quả thực hiện"));
    blocks.add(new HeadingBlock(2, "1.", "Các chỉ tiêu"));
    blocks.add(
        text(
            "II.1",
            """
            Trong 10 chỉ tiêu, có 03 chỉ tiêu đạt kế hoạch năm, 02 chỉ tiêu dự kiến đạt mục tiêu năm 2025, 05 \
            chỉ tiêu chưa đủ cơ sở đánh giá do chưa phân kỳ (Phụ lục I). Toàn tỉnh có 03 chỉ dẫn địa lý \
            (Vải thiều Lục Ngạn, Na dai Lục Nam, Sâm nam núi Dành), 06 nhãn hiệu chứng nhận và 67 nhãn hiệu \
            tập thể được bảo hộ."""));
    blocks.add(new HeadingBlock(2, "2.", "Các nhiệm vụ, giải pháp"));
    int section = 0;
    for (JsonNode node : plan.get("sections")) {
      if (node.get("code").asText().startsWith("II.")) {
        section++;
        blocks.add(new HeadingBlock(3, "2." + section + ".", node.get("title").asText()));
        blocks.add(text("II.2." + section, result(node.get("code").asText())));
      }
    }
    blocks.add(new HeadingBlock(2, "3.", "Tiến độ nhiệm vụ được giao"));
    blocks.add(
        text("II.3", "Số liệu tính đến ngày 14/12/2021, không tính các nhiệm vụ chưa đến kỳ:"));
    blocks.add(new TableBlock(boxes(), "Tiến độ thực hiện nhiệm vụ theo lĩnh vực"));
    blocks.add(new HeadingBlock(1, "III.", "Đánh giá chung"));
    blocks.addAll(SampleTexts.judgement());
    return blocks;
  }

  /** One sentence a task, in the words of the plan. */
  private String result(String sectionCode) {
    return tasks()
        .filter(task -> task.get("sectionCode").asText().equals(sectionCode))
        .limit(4)
        .map(
            task ->
                "- "
                    + units.get(task.get("leadUnitCode").asText())
                    + " đã triển khai nhiệm vụ “"
                    + task.get("title").asText()
                    + "”: hoàn thành 03/03 việc của chương trình công tác năm, đạt kế hoạch đề ra.")
        .collect(Collectors.joining("\n"));
  }

  private java.util.stream.Stream<JsonNode> tasks() {
    return StreamSupport.stream(plan.get("tasks").spliterator(), false);
  }

  private PaperTable boxes() {
    PaperTable table =
        PaperTable.of(
            PaperTable.centred("STT", 12),
            PaperTable.text("Lĩnh vực", 52),
            PaperTable.centred("Tổng số", 13),
            PaperTable.centred("Hoàn thành đúng hạn", 18),
            PaperTable.centred("Hoàn thành quá hạn", 18),
            PaperTable.centred("Đang thực hiện trong hạn", 18),
            PaperTable.centred("Quá hạn chưa hoàn thành", 18),
            PaperTable.centred("Thường xuyên", 19));
    table.row("1", "Tiềm lực khoa học và công nghệ", 6, 2, 1, 2, 0, 1);
    table.row("2", "Tiêu chuẩn, đo lường, chất lượng", 14, 3, 0, 4, 1, 6);
    table.row("3", "Sở hữu trí tuệ, sáng kiến", 11, 4, 1, 3, 0, 3);
    return table;
  }

  private List<IndicatorRow> indicatorRows() {
    List<IndicatorRow> rows = new ArrayList<>();
    for (JsonNode indicator : plan.get("indicators")) {
      String code = indicator.get("code").asText();
      String goal = indicator.at("/targets/0/value").asText();
      Object achieved =
          switch (code) {
            case "CT-5" -> 3;
            case "CT-6" -> 6;
            case "CT-7" -> 67;
            case "CT-1" -> new BigDecimal("0.72");
            default -> "Chưa có số liệu";
          };
      rows.add(
          new IndicatorRow(
              null,
              indicator.get("name").asText(),
              indicator.get("unitOfMeasure").asText(),
              "",
              "Chưa phân kỳ",
              achieved,
              "",
              "",
              "",
              goal.replace('.', ',')));
    }
    return rows;
  }

  private List<TaskRow> taskRows() {
    return tasks()
        .map(
            task ->
                new TaskRow(
                    section(task.get("sectionCode").asText()),
                    task.get("code").asText(),
                    task.get("title").asText(),
                    units.get(task.get("leadUnitCode").asText()),
                    coordinators(task),
                    "",
                    task.at("/deadline/type").asText().equals("CONTINUOUS") ? "Thường xuyên" : "",
                    "Hoàn thành 03/03 việc của chương trình công tác năm 2021.",
                    ""))
        .toList();
  }

  private String section(String code) {
    return StreamSupport.stream(plan.get("sections").spliterator(), false)
        .filter(s -> s.get("code").asText().equals(code))
        .map(s -> s.get("number").asText() + ". " + s.get("title").asText())
        .findFirst()
        .orElseThrow();
  }

  private String coordinators(JsonNode task) {
    return StreamSupport.stream(task.get("coordinators").spliterator(), false)
        .filter(c -> c.has("unitCode"))
        .map(c -> units.get(c.get("unitCode").asText()))
        .collect(Collectors.joining("; "));
  }

  static ParagraphBlock text(String code, String text) {
    return new ParagraphBlock(text, code);
  }
}
