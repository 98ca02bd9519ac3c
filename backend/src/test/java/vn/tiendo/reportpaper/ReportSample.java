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
import vn.tiendo.reportpaper.Annexes.DocumentRow;
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
            Annexes.indicators("I", 2021, true, 2025, indicatorRows()),
            Annexes.tasks("II", 2021, tasks),
            Annexes.documents("III", 2021, documentRows())),
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
    blocks.addAll(judgement());
    return blocks;
  }

  private static List<Block> judgement() {
    return List.of(
        new HeadingBlock(2, "1.", "Ưu điểm"),
        text(
            "III.1",
            """
            Các nhiệm vụ được triển khai đồng bộ, bám sát Chỉ thị; công tác phối hợp giữa các phòng, đơn vị với \
            các sở, ngành, địa phương ngày càng chặt chẽ. Hoạt động sở hữu trí tuệ đạt kết quả nổi bật, gắn với \
            các sản phẩm chủ lực của tỉnh."""),
        new HeadingBlock(2, "2.", "Tồn tại, hạn chế"),
        text(
            "III.2",
            """
            - Một số nhiệm vụ chậm tiến độ do dịch Covid-19 bùng phát trên địa bàn tỉnh từ tháng 5/2021.
            - Doanh nghiệp khoa học và công nghệ tăng chậm; thị trường công nghệ chưa sôi động."""),
        new HeadingBlock(2, "3.", "Nguyên nhân"),
        text(
            "III.3",
            """
            a) Nguyên nhân khách quan: giãn cách xã hội kéo dài, nhiều cuộc tập huấn, hội nghị phải lùi thời gian.
            b) Nguyên nhân chủ quan: một số đơn vị chưa chủ động rà soát, đề xuất điều chỉnh kế hoạch."""),
        new HeadingBlock(1, "IV.", "Phương hướng, nhiệm vụ trọng tâm năm 2022"),
        text(
            "IV",
            """
            1. Phân kỳ từng năm các chỉ tiêu đến năm 2025, trình Giám đốc Sở phê duyệt trong quý I năm 2022.
            2. Hoàn thiện hồ sơ đăng ký bảo hộ chỉ dẫn địa lý thứ tư; hỗ trợ xây dựng 05 nhãn hiệu tập thể.
            3. Hỗ trợ ít nhất 04 doanh nghiệp đăng ký chứng nhận doanh nghiệp khoa học và công nghệ."""),
        new HeadingBlock(1, "V.", "Đề xuất, kiến nghị"),
        text(
            "V",
            "Đề nghị UBND tỉnh chỉ đạo Sở Tài chính bố trí 1,2 tỷ đồng từ nguồn sự nghiệp kinh tế năm 2022"
                + " cho dự án nâng cao tiềm lực kiểm định phương tiện đo của Chi cục Tiêu chuẩn Đo lường Chất"
                + " lượng."));
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

  private static List<DocumentRow> documentRows() {
    return List.of(
        new DocumentRow(
            "12/KH-UBND",
            LocalDate.of(2021, 3, 12),
            "Kế hoạch triển khai thực hiện Quyết định số 1285/QĐ-TTg ngày 01/10/2018 của Thủ tướng Chính phủ",
            "UBND tỉnh",
            "Trung tâm Ứng dụng Khoa học và Công nghệ"),
        new DocumentRow(
            "45/HD-SKHCN",
            LocalDate.of(2021, 4, 2),
            "Hướng dẫn hoạt động của Hội đồng khoa học và công nghệ cấp cơ sở",
            "Sở Khoa học và Công nghệ",
            "Phòng Quản lý Khoa học và Công nghệ cơ sở"));
  }

  private static ParagraphBlock text(String code, String text) {
    return new ParagraphBlock(text, code);
  }
}
