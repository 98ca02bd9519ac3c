package vn.tiendo.printing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static vn.tiendo.consolidation.GivenConsolidation.PATH;
import static vn.tiendo.consolidation.GivenConsolidation.assembled;
import static vn.tiendo.consolidation.GivenConsolidation.file;
import static vn.tiendo.consolidation.GivenConsolidation.forward;
import static vn.tiendo.consolidation.GivenConsolidation.move;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.PLANNING_HEAD;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.consolidation.GivenConsolidation;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** The director finishes the report in Word, and it comes back as the text of record. */
@ApiTest
class WordImportApiTest {
  private final Office office;

  WordImportApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void period() {
    GivenConsolidation.lay();
    office.at(Instant.parse("2021-12-20T03:00:00Z"));
  }

  /** What somebody does in Word: other words in a paragraph. */
  private static byte[] edited(byte[] docx, String words, String others) throws IOException {
    boolean found = false;
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (var paragraph : document.getParagraphs()) {
        for (XWPFRun run : paragraph.getRuns()) {
          String text = run.text();
          if (text.contains(words)) {
            run.setText(text.replace(words, others), 0);
            found = true;
          }
        }
      }
      org.junit.jupiter.api.Assertions.assertTrue(found, words);
      document.write(out);
      return out.toByteArray();
    }
  }

  private static Map<String, Object> sent(Personas who, byte[] docx) {
    return Map.of("attachmentId", file(who, "bao-cao.docx", docx));
  }

  private static String node(String code) {
    return "content.nodes.find { it.code == '" + code + "' }";
  }

  @Test
  void the_edited_file_is_the_text_of_record_and_tells_what_differs() throws IOException {
    String id = forward(assembled(), CONSOLIDATOR, PLANNING_HEAD);
    byte[] docx = edited(file(id, "document.docx"), "Chủ động.", "Chủ động, sáng tạo.");
    GivenIndicator.checked(DIRECTOR, PATH + "/" + id + "/texts", sent(DIRECTOR, docx));
    move(DIRECTOR, id, "texts", sent(DIRECTOR, docx))
        .statusCode(200)
        .body("differences.code", contains("III.1"))
        .body("differences[0].words.kind", hasItems("SAME", "ADDED"))
        .body("loose", empty())
        .body("report.state", equalTo("SIGNING"))
        .body(
            "report." + node("III.1") + ".text",
            equalTo("Phòng QLKH: Chủ động, sáng tạo.\nPhòng QLCN: Kịp thời."))
        .body("report." + node("III.1") + ".edited", equalTo(true))
        .body("report." + node("II.3") + ".edited", equalTo(false));
    CONSOLIDATOR
        .asks()
        .get(PATH + "/" + id + "/versions")
        .then()
        .body("versions[0].cause", equalTo("IMPORTED"));
    move(DIRECTOR, id, "texts", sent(DIRECTOR, file(id, "document.docx")))
        .statusCode(200)
        .body("differences", empty());
    CONSOLIDATOR
        .asks()
        .get(PATH + "/" + id + "/versions")
        .then()
        .body("versions.cause", contains("IMPORTED", "FORWARDED", "FORWARDED", "ASSEMBLED"));
  }

  @Test
  void the_file_that_came_back_is_kept_with_its_version_and_read_by_who_reads_the_report()
      throws IOException {
    String id = assembled();
    byte[] docx = edited(file(id, "document.docx"), "Chủ động.", "Chủ động, sáng tạo.");
    Map<String, Object> sent = sent(CONSOLIDATOR, docx);
    move(CONSOLIDATOR, id, "texts", sent).statusCode(200);
    CONSOLIDATOR
        .asks()
        .get(PATH + "/" + id + "/versions")
        .then()
        .body("versions[0].file.fileName", equalTo("bao-cao.docx"))
        .body("versions[0].file.id", equalTo(sent.get("attachmentId")))
        .body("versions[0].by.id", equalTo(CONSOLIDATOR.accountId().toString()))
        .body("versions[1].file", nullValue());
    DIRECTOR
        .asks()
        .get(PATH + "/" + id + "/versions/2")
        .then()
        .body("file.createdBy.id", equalTo(CONSOLIDATOR.accountId().toString()));
    String address = "/api/v1/attachments/" + sent.get("attachmentId") + "/content";
    byte[] kept =
        DIRECTOR.asks().accept("*/*").get(address).then().statusCode(200).extract().asByteArray();
    assertArrayEquals(docx, kept);
    OFFICER.asks().accept("*/*").get(address).then().statusCode(404);
  }

  /** What stands under no part is not taken over; the file is where it can still be read. */
  @Test
  void a_file_that_differs_only_outside_the_parts_is_kept_too() throws IOException {
    String id = assembled();
    byte[] docx = edited(file(id, "document.docx"), "Kính gửi:", "Kính thưa:");
    move(CONSOLIDATOR, id, "texts", sent(CONSOLIDATOR, docx))
        .statusCode(200)
        .body("differences", empty())
        .body("loose.text", contains(containsString("Kính thưa")));
    CONSOLIDATOR
        .asks()
        .get(PATH + "/" + id + "/versions")
        .then()
        .body("versions[0].cause", equalTo("IMPORTED"))
        .body("versions[0].file.fileName", equalTo("bao-cao.docx"));
  }

  @Test
  void another_s_file_no_word_file_and_another_paper_are_refused() throws IOException {
    String id = assembled();
    byte[] docx = file(id, "document.docx");
    move(CONSOLIDATOR, id, "texts", sent(DIRECTOR, docx))
        .statusCode(400)
        .body("errors[0].code", equalTo("UNKNOWN_REFERENCE"));
    byte[] pdf = "%PDF-1.4".getBytes(StandardCharsets.UTF_8);
    move(CONSOLIDATOR, id, "texts", Map.of("attachmentId", file(CONSOLIDATOR, "a.pdf", pdf)))
        .statusCode(400)
        .body("errors[0].code", equalTo("NOT_READABLE"));
    try (XWPFDocument other = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      other.createParagraph().createRun().setText("Công văn khác");
      other.write(out);
      move(CONSOLIDATOR, id, "texts", sent(CONSOLIDATOR, out.toByteArray()))
          .statusCode(400)
          .body("errors[0].code", equalTo("NOT_THIS_REPORT"));
    }
    CONSOLIDATOR
        .asks()
        .get(PATH + "/" + id)
        .then()
        .body("content.nodes.edited", not(hasItem(true)));
  }
}
