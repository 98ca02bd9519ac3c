package vn.tiendo.export;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Personas;

@ApiTest
class ExportApiTest {
  private static final String EXPORTS = "/api/v1/exports";

  private static GivenPlan plan() {
    GivenPlan plan = GivenPlan.draft();
    plan.task("code", "1", "title", "Lập danh mục nhiệm vụ");
    plan.task("code", "2", "title", "=CONG(A1)", "coordinators", List.of(Map.of("unit", "KHAC")));
    plan.task(
        "code",
        "3",
        "title",
        "Không có hạn",
        "deadline",
        Map.of("type", "NONE", "text", "Không nêu"));
    return plan.issued();
  }

  private static ValidatableResponse export(Personas who, String source, ExportFormat format) {
    return who.asks().body(Map.of("source", source, "format", format.name())).post(EXPORTS).then();
  }

  private static byte[] content(Personas who, String source, ExportFormat format) {
    String file = export(who, source, format).statusCode(201).extract().path("file.id");
    return who.asks()
        .accept("*/*")
        .get("/api/v1/attachments/" + file + "/content")
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  @Test
  void a_spreadsheet_holds_the_very_rows_of_the_list_in_typed_cells() throws IOException {
    GivenPlan plan = plan();
    String source = "/api/v1/tasks?plan=" + plan.planId + "&timeState=NOT_DUE&sort=-code&limit=1";
    export(Personas.OFFICER, source, ExportFormat.XLSX)
        .statusCode(201)
        .body("rows", equalTo(2))
        .body("asOf", equalTo("2021-03-15"))
        .body("simulated", equalTo(false))
        .body("file.fileName", equalTo("Danh sách nhiệm vụ 2021-03-15.xlsx"));
    byte[] file = content(Personas.OFFICER, source, ExportFormat.XLSX);
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
        Stream<Row> read = book.getFirstSheet().openStream()) {
      List<Row> rows = read.toList();
      assertEquals("Mã", rows.get(0).getCellText(0));
      assertEquals(List.of("2", "1"), rows.stream().skip(1).map(r -> r.getCellText(0)).toList());
      int due = column(rows.get(0), "Thời hạn");
      assertEquals(CellType.NUMBER, rows.get(1).getCell(due).getType());
      assertEquals("2021-12-31", rows.get(1).getCell(due).asDate().toLocalDate().toString());
      assertEquals("Chưa thực hiện", rows.get(1).getCellText(column(rows.get(0), "Trạng thái")));
      String about = book.findSheet("Thông tin").orElseThrow().read().toString();
      assertTrue(about.contains("/api/v1/tasks?plan="), about);
    }
  }

  private static int column(Row header, String name) {
    return header.stream()
        .filter(c -> name.equals(c.getText()))
        .findFirst()
        .orElseThrow()
        .getColumnIndex();
  }

  @Test
  void text_that_a_spreadsheet_would_run_stays_text() throws IOException {
    GivenPlan plan = plan();
    byte[] file = content(Personas.OFFICER, "/api/v1/tasks?plan=" + plan.planId, ExportFormat.CSV);
    String text = new String(file, StandardCharsets.UTF_8);
    assertTrue(text.startsWith("\uFEFFMã,"), text);
    List<CSVRecord> rows = CSVParser.parse(text.substring(1), CSVFormat.RFC4180).getRecords();
    assertEquals(4, rows.size());
    assertEquals("'=CONG(A1)", rows.get(2).get(1));
    assertEquals("2021-12-31", rows.get(1).get(8));
  }

  @Test
  void an_annex_in_word_has_the_offices_columns_and_a_header_that_comes_again() throws IOException {
    GivenPlan plan = plan();
    byte[] file = content(Personas.OFFICER, "/api/v1/tasks?plan=" + plan.planId, ExportFormat.DOCX);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertEquals("PHỤ LỤC", document.getParagraphs().get(0).getText());
      assertEquals("(Số liệu tính đến ngày 15/03/2021)", document.getParagraphs().get(2).getText());
      XWPFTable table = document.getTables().getFirst();
      assertEquals(4, table.getNumberOfRows());
      assertTrue(table.getRow(0).isRepeatHeader());
      assertEquals("STT", table.getRow(0).getCell(0).getText());
      assertEquals("31/12/2021", table.getRow(1).getCell(5).getText());
      assertEquals(
          "Times New Roman",
          table
              .getRow(1)
              .getCell(1)
              .getParagraphs()
              .getFirst()
              .getRuns()
              .getFirst()
              .getFontFamily());
    }
  }

  @Test
  void lines_of_json_are_the_rows_of_the_api() {
    GivenPlan plan = plan();
    String source = "/api/v1/tasks?plan=" + plan.planId;
    String text =
        new String(content(Personas.OFFICER, source, ExportFormat.NDJSON), StandardCharsets.UTF_8);
    assertEquals(3, text.lines().count());
    assertTrue(text.lines().allMatch(line -> line.startsWith("{\"id\":")), text);
  }

  @Test
  void whoever_sees_less_takes_less_away() {
    String source = "/api/v1/tasks?plan=" + plan().planId;
    export(Personas.STRANGER, source, ExportFormat.CSV).statusCode(201).body("rows", equalTo(1));
  }

  @Test
  void work_items_and_indicators_go_the_same_way() {
    export(Personas.OFFICER, "/api/v1/work-items?year=2021&nested=false", ExportFormat.XLSX)
        .statusCode(201)
        .body("rows", equalTo(0));
    export(Personas.OFFICER, "/api/v1/indicators?period=2021", ExportFormat.DOCX)
        .statusCode(201)
        .body("rows", equalTo(0));
  }

  @Test
  void wrong_filters_and_other_addresses_are_named() {
    export(Personas.OFFICER, "/api/v1/tasks?state=FERTIG&farbe=rot", ExportFormat.CSV)
        .statusCode(400)
        .body("errors.pointer", contains("/source", "/source"))
        .body("errors.code", hasItem("UNKNOWN_PARAMETER"));
    for (String other :
        List.of(
            "/api/v1/users", "/api/v1/tasks/", "/api/v1/tasks?q=%zz", "/api/v1/tasks?q=a&q=b")) {
      export(Personas.OFFICER, other, ExportFormat.CSV)
          .statusCode(400)
          .body("errors.code", contains("NOT_A_LIST"));
    }
  }

  @Test
  void an_export_is_read_by_whom_it_was_made_for() {
    String id =
        export(Personas.OFFICER, "/api/v1/tasks", ExportFormat.CSV)
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .id();
    Personas.OFFICER
        .asks()
        .get(EXPORTS + "/" + id)
        .then()
        .statusCode(200)
        .body("format", equalTo("CSV"));
    Personas.HEAD.asks().get(EXPORTS + "/" + id).then().statusCode(404);
    Personas.OFFICER.asks().get(EXPORTS + "/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void a_trial_leaves_nothing() {
    Personas.OFFICER
        .asks()
        .body(Map.of("source", "/api/v1/tasks", "format", "CSV"))
        .post(EXPORTS + "?validateOnly=true")
        .then()
        .statusCode(204);
  }
}
