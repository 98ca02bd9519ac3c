package vn.tiendo.story;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.story.House.Player;

/** The organisation's report on its way from desk to desk, through Word, to its number. */
final class Desks {
  static final String ROOT = "BG-SO-KHCN";
  private static final Map<String, String> FORWARD = Map.of("decision", "FORWARD");

  private final House house;
  private final Talk talk;

  Desks(House house, Talk talk) {
    this.house = house;
    this.talk = talk;
  }

  Player author() {
    return house.the(PositionKind.OFFICER, Year.KEEPER);
  }

  Player director() {
    return house.the(PositionKind.DIRECTOR, ROOT);
  }

  /** As far as the director, by the route that ships; the first time its form is sent back once. */
  void toDirector(String path, boolean sentBack) {
    forward(author(), path, "HEAD");
    forward(house.the(PositionKind.HEAD, Year.KEEPER), path, "CHIEF_OF_OFFICE");
    Player chief = house.the(PositionKind.CHIEF_OF_OFFICE, ROOT);
    if (sentBack) {
      Map<String, String> back = Map.of("decision", "RETURN", "note", "Rà lại nơi nhận.");
      assertEquals("DRAFT", talk.post(chief, path + "/signing-steps", back).get("state").asText());
      toDirector(path, false);
      return;
    }
    forward(chief, path, "DEPUTY_IN_CHARGE");
    forward(house.the(PositionKind.DEPUTY_DIRECTOR, ROOT), path, "DIRECTOR");
  }

  void forward(Player who, String path, String next) {
    assertEquals(next, talk.post(who, path + "/signing-steps", FORWARD).get("turn").asText());
  }

  /** What somebody does in Word: other words in a paragraph, a new paragraph below it. */
  static byte[] edited(byte[] docx, String words, String others, String added) throws IOException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XWPFParagraph paragraph =
          word.getParagraphs().stream()
              .filter(p -> p.getText().contains(words))
              .findFirst()
              .orElseThrow();
      paragraph.getRuns().stream()
          .filter(run -> run.text().contains(words))
          .forEach(run -> run.setText(run.text().replace(words, others), 0));
      assertTrue(paragraph.getText().contains(others));
      var behind = paragraph.getCTP().newCursor();
      behind.toEndToken();
      behind.toNextToken();
      XWPFParagraph more = word.insertNewParagraph(behind);
      more.getCTP().setPPr(paragraph.getCTP().getPPr());
      more.createRun().setText(added);
      word.write(out);
      return out.toByteArray();
    }
  }

  /** The director finishes a part in Word. */
  void inWord(String path, String code, String words, String others, String added)
      throws IOException {
    Player director = director();
    byte[] docx = director.bytes("/api/v1" + path + "/document.docx");
    String file = director.file("sua-cua-giam-doc.docx", edited(docx, words, others, added));
    JsonNode taken = talk.post(director, path + "/texts", Map.of("attachmentId", file));
    assertEquals(1, taken.get("differences").size(), taken.get("differences").toString());
    assertEquals(code, taken.at("/differences/0/code").asText());
    assertEquals(0, taken.get("loose").size(), taken.get("loose").toString());
    String text = node(taken.get("report"), code).get("text").asText();
    assertTrue(text.contains(others) && text.contains("\n" + added), text);
    JsonNode kept = talk.get(author(), path + "/versions").at("/versions/0/file");
    assertEquals("sua-cua-giam-doc.docx", kept.get("fileName").asText());
    assertEquals(director.accountId().toString(), kept.at("/createdBy/id").asText());
  }

  static JsonNode node(JsonNode report, String code) {
    return Year.list(report.at("/content/nodes")).stream()
        .filter(n -> n.get("code").asText().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** The director signs, the clerk enters the number and attaches what was signed. */
  void issue(String path, String number, String on) {
    forward(director(), path, "CLERK");
    Player clerk = house.the(PositionKind.CLERK, ROOT);
    byte[] signed = "%PDF-1.4 bản đã ký".getBytes(StandardCharsets.UTF_8);
    Map<String, Object> issue =
        Map.of(
            "number",
            number,
            "issuedOn",
            on,
            "signerId",
            director().accountId(),
            "attachmentId",
            clerk.file("ban-ky-" + number + ".pdf", signed));
    talk.ask(author(), path + "/issuances", issue).statusCode(403);
    assertEquals("ISSUED", talk.post(clerk, path + "/issuances", issue).get("state").asText());
  }

  /** Nothing can be done to it any more. */
  void frozen(String path, String attachment) {
    Map<String, Object> part = Map.of("I", Map.of("text", "Khác."));
    talk.patch(author(), path, Map.of("parts", part)).statusCode(409);
    for (Map.Entry<String, Map<String, String>> move :
        List.of(
            Map.entry("/refreshes", Map.<String, String>of()),
            Map.entry("/signing-steps", FORWARD),
            Map.entry("/texts", Map.of("attachmentId", attachment)))) {
      talk.ask(author(), path + move.getKey(), move.getValue())
          .statusCode(409)
          .body("currentState", equalTo("ISSUED"));
    }
  }
}
