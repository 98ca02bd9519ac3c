package vn.tiendo.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.reportpaper.WordPages;
import vn.tiendo.reportpaper.pages.PaperChecker;
import vn.tiendo.story.House.Player;
import vn.tiendo.support.ApiTest;

/** The year 2021 of the plan that ships, from the units' updates to the paper that replaces. */
@ApiTest
class StoryOf2021ApiTest {
  /** At the end of 2021, as the Vietnam Journal of Science and Technology (vjst.vn) published. */
  private static final Map<String, Integer> PUBLISHED = Map.of("CT-5", 3, "CT-6", 6, "CT-7", 67);

  private static final String REPORTS = "/consolidated-reports";
  private static final int CORRECTED = 312;

  @Inject House house;
  @Inject Talk talk;

  private Year year;
  private UnitReports units;
  private Desks desks;

  @BeforeEach
  void the_year_is_worked() {
    house.open(LocalDate.of(2021, 12, 1));
    desks = new Desks(house, talk);
    String plan = talk.all(desks.director(), "/plans").getFirst().get("id").asText();
    year = new Year(house, talk, plan);
    units = new UnitReports(house, talk, year);
    house.on(LocalDate.of(2021, 12, 8));
    year.work();
    year.figures();
  }

  @Test
  void nine_reports_become_one_paper_and_then_another_in_its_place() throws IOException {
    house.on(LocalDate.of(2021, 12, 16));
    String period = opened();
    units.send(period);
    anybody().asks().get("/api/v1" + units.path(UnitReports.TRADE)).then().statusCode(404);
    units.correct();
    units.receiveAll();
    complete(period);
    String path = assembled(period);
    amended(path);
    house.on(LocalDate.of(2021, 12, 20));
    desks.toDirector(path, true);
    desks.inWord(path, "III.1", "cơ bản hoàn thành", "đều hoàn thành", "Nhiều việc vượt kế hoạch.");
    anybody().asks().get("/api/v1" + path).then().statusCode(404);
    desks.issue(path, "215", "2021-12-20");
    desks.frozen(path, desks.author().file("x.docx", new byte[] {'P', 'K', 3, 4}));
    paper(path, "215/BC-SKHCN", "đều hoàn thành", "Nhiều việc vượt kế hoạch.", "312 đơn");
    String other = replaced(path);
    String instead =
        "Báo cáo này thay thế Báo cáo số 215/BC-SKHCN ngày 20/12/2021 của Sở Khoa học và Công nghệ./.";
    pages(paper(other, "216/BC-SKHCN", "đều hoàn thành", "313 đơn", "- Lưu: VT, KHTC.", instead));
    brief(other);
  }

  /** Of the house, with no part in any of it. */
  private Player anybody() {
    return house.the(PositionKind.OFFICER, "BG-KHCN-THANH-TRA");
  }

  private String opened() {
    Player keeper = house.the(PositionKind.HEAD, Year.KEEPER);
    JsonNode regime = talk.all(keeper, "/report-regimes?active=true").getFirst();
    return talk.post(
            keeper,
            "/report-periods",
            Map.of("regimeId", regime.get("id").asText(), "period", "2021"))
        .get("id")
        .asText();
  }

  private void complete(String period) {
    JsonNode counts = talk.get(desks.author(), "/report-periods/" + period + "/completeness");
    assertEquals(9, counts.at("/completeness/numerator").asInt(), counts.toString());
    assertEquals(9, counts.at("/completeness/denominator").asInt());
    assertEquals(9, counts.at("/timeliness/numerator").asInt());
  }

  /** What nine units sent, in one: the published figures, and sums that are those of the nine. */
  private String assembled(String period) {
    JsonNode draft = talk.post(desks.author(), REPORTS, Map.of("periodId", period));
    JsonNode figures = draft.at("/content/figures");
    List<JsonNode> nine = units.received();
    Map<String, Integer> labels = new TreeMap<>();
    Map<String, JsonNode> sent = new HashMap<>();
    for (JsonNode content : nine) {
      for (JsonNode task : content.get("tasks")) {
        if (task.has("label")) {
          labels.merge(task.get("label").asText(), 1, Integer::sum);
        }
      }
      content.get("indicators").forEach(i -> sent.put(i.get("code").asText(), i.get("figure")));
    }
    Map<String, Integer> counted = new TreeMap<>();
    figures
        .at("/total/labels")
        .fields()
        .forEachRemaining(label -> counted.put(label.getKey(), label.getValue().asInt()));
    assertEquals(labels, counted);
    int sum = labels.values().stream().mapToInt(Integer::intValue).sum();
    assertEquals(sum, figures.at("/total/total").asInt());
    assertEquals(
        sum,
        Year.list(figures.get("sections")).stream()
            .mapToInt(section -> section.at("/counts/total").asInt())
            .sum());
    assertEquals(10, sent.size());
    for (JsonNode row : figures.get("indicators")) {
      assertEquals(sent.get(row.get("code").asText()), row.get("figure"), row.toString());
    }
    PUBLISHED.forEach((code, value) -> assertEquals(value, indicator(draft, code).asInt()));
    return REPORTS + "/" + draft.get("id").asText();
  }

  private static JsonNode indicator(JsonNode report, String code) {
    return row(report, code).at("/figure/value");
  }

  private static JsonNode row(JsonNode report, String code) {
    return Year.list(report.at("/content/figures/indicators")).stream()
        .filter(i -> i.get("code").asText().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** A source changes: the draft says what depends on it, no more, and takes it when told to. */
  private void amended(String path) {
    JsonNode all =
        talk.all(desks.author(), "/indicators?planState=ISSUED").stream()
            .filter(i -> i.get("code").asText().equals("CT-8"))
            .findFirst()
            .orElseThrow();
    List<String> depends = units.amend("Đã bổ sung.", all, CORRECTED);
    JsonNode stale = talk.get(desks.author(), path + "/staleness");
    assertEquals(
        depends, Year.list(stale.get("changes")).stream().map(c -> c.get("at").asText()).toList());
    assertEquals(305, stale.at("/changes/0/before/value").asInt(), stale.toString());
    assertEquals(CORRECTED, stale.at("/changes/0/after/value").asInt());
    assertEquals(305, indicator(talk.get(desks.author(), path), "CT-8").asInt());
    JsonNode fresh = talk.post(desks.author(), path + "/refreshes", Map.of());
    assertEquals(0, fresh.get("outdatedSources").asInt());
    assertEquals(CORRECTED, indicator(fresh, "CT-8").asInt());
    assertEquals(0, talk.get(desks.author(), path + "/staleness").get("changes").size());
  }

  /** As the house gets it once it is issued. */
  private byte[] paper(String path, String... said) throws IOException {
    String address = "/api/v1" + path + "/document.docx";
    byte[] docx = anybody().bytes(address);
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx));
        XWPFWordExtractor reader = new XWPFWordExtractor(word)) {
      String words = reader.getText();
      assertFalse(words.contains("DỰ THẢO"), words);
      // Three published figures beside the units' estimates.
      assertTrue(words.contains("Ước/Thực hiện năm 2021"), words);
      for (String one : said) {
        assertTrue(words.contains(one), one + " in " + words);
      }
    }
    return docx;
  }

  /** Pages that a clerk would hold against the decree, measured; where LibreOffice is installed. */
  private static void pages(byte[] docx) throws IOException {
    Optional<byte[]> pages = WordPages.pdf(docx);
    if (pages.isPresent()) {
      assertEquals(List.of(), PaperChecker.faults(pages.get(), false));
    }
  }

  /**
   * As practice has it: five to seven pages and annexes; nothing of what the units said is lost.
   */
  private void brief(String path) throws IOException {
    byte[] pdf = anybody().bytes("/api/v1" + path + "/document.pdf");
    int body = 0;
    try (PDDocument pages = Loader.loadPDF(pdf)) {
      PDFTextStripper page = new PDFTextStripper();
      boolean annexes = false;
      while (!annexes && body < pages.getNumberOfPages()) {
        page.setStartPage(body + 1);
        page.setEndPage(body + 1);
        annexes = page.getText(pages).lines().anyMatch(line -> line.strip().equals("Phụ lục I"));
        body += annexes ? 0 : 1;
      }
      assertTrue(annexes, "annexes follow the body");
    }
    assertTrue(body >= 4 && body <= 8, "pages before the annexes: " + body);
    JsonNode nodes = talk.get(desks.author(), path).at("/content/nodes");
    Predicate<String> beside =
        reason ->
            Year.list(nodes).stream()
                .flatMap(node -> Year.list(node.path("left")).stream())
                .anyMatch(line -> line.get("reason").asText().equals(reason));
    assertTrue(beside.test("BEYOND_MOST"), nodes.toString());
    assertTrue(beside.test("NO_FIGURES"), nodes.toString());
    assertFalse(talk.get(anybody(), path).at("/content/nodes").toString().contains("\"left\""));
  }

  /** Another number takes its place when it is issued, not before; the first stays as it was. */
  private String replaced(String path) {
    house.on(LocalDate.of(2021, 12, 24));
    JsonNode first = talk.get(desks.author(), path);
    units.amend("Đã bổ sung lần hai.", indicatorOf(first, "CT-8"), CORRECTED + 1);
    Map<String, String> reason = Map.of("reason", "Số đơn đăng ký chưa đủ.");
    String other =
        REPORTS
            + "/"
            + talk.post(desks.author(), path + "/replacements", reason).get("id").asText();
    talk.post(desks.author(), other + "/refreshes", Map.of());
    desks.toDirector(other, false);
    assertEquals("ISSUED", talk.get(desks.author(), path).get("state").asText());
    desks.issue(other, "216", "2021-12-24");
    JsonNode old = talk.get(desks.author(), path);
    assertEquals("REPLACED", old.get("state").asText());
    assertTrue(other.endsWith(old.get("replacedById").asText()));
    assertEquals(CORRECTED, indicator(old, "CT-8").asInt());
    assertEquals(CORRECTED + 1, indicator(talk.get(desks.author(), other), "CT-8").asInt());
    return other;
  }

  private JsonNode indicatorOf(JsonNode report, String code) {
    String id = row(report, code).get("indicatorId").asText();
    return talk.get(desks.author(), "/indicators/" + id);
  }
}
