package vn.tiendo.demo;

import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.demo.Cast.Player;

/**
 * On 20 December the planning office makes one report of what the units sent; it goes from desk to
 * desk, comes back once for its form, and is issued. A unit's report that arrived after that makes
 * one that replaces it.
 */
final class HouseReportStory {
  private static final String REPORTS = "/consolidated-reports";
  private static final int RETURNED_AND_REPLACED = 2022;

  private final Stage stage;

  HouseReportStory(Stage stage) {
    this.stage = stage;
  }

  void plan(String periodId, int year) {
    LocalDate day = Stage.weekday(LocalDate.of(year, 12, 20));
    stage.agenda().on(day, on -> assemble(periodId, year, on));
  }

  private void assemble(String periodId, int year, LocalDate on) {
    String path = made(REPORTS, Map.of("periodId", periodId));
    boolean special = year == RETURNED_AND_REPLACED;
    if (special) {
      decide(stage.keeper(), path, "FORWARD", "Đã tổng hợp đủ các đơn vị đã gửi.");
      decide(stage.keeper(), path, "FORWARD", "Thống nhất nội dung.");
      decide(chief(), path, "RETURN", "Ghi đủ nơi nhận, rà lại thể thức trước khi trình.");
    }
    sign(path);
    issue(path, on);
    if (special) {
      LocalDate later = Stage.weekday(LocalDate.of(year + 1, 1, 6));
      stage.agenda().on(later, day -> replace(path, day));
    }
  }

  private void replace(String path, LocalDate on) {
    String reason = "Bổ sung kết quả của đơn vị gửi sau ngày phát hành.";
    String other = made(path + "/replacements", Map.of("reason", reason));
    stage.voice().post(stage.keeper(), other + "/refreshes", Map.of());
    sign(other);
    issue(other, on);
  }

  /** From the author to the director, by the route that ships. */
  private void sign(String path) {
    decide(stage.keeper(), path, "FORWARD", "Trình lãnh đạo xem xét, ký ban hành.");
    decide(stage.keeper(), path, "FORWARD", "Thống nhất nội dung.");
    decide(chief(), path, "FORWARD", "Đúng thể thức.");
    decide(stage.deputies().getFirst(), path, "FORWARD", "Đồng ý trình Giám đốc.");
    decide(stage.director(), path, "FORWARD", "Đồng ý ban hành.");
  }

  private void decide(Player who, String path, String decision, String note) {
    Map<String, String> body = Map.of("decision", decision, "note", note);
    stage.voice().post(who, path + "/signing-steps", body);
  }

  /** The file that stands for the signed paper says on every page that its figures are made up. */
  private void issue(String path, LocalDate on) {
    Player clerk = stage.cast().the(PositionKind.CLERK);
    byte[] paper = stage.voice().file(clerk, path + "/document.docx");
    String attachment = stage.voice().attach(clerk, "bao-cao-" + on.getYear() + ".docx", paper);
    stage
        .voice()
        .post(
            clerk,
            path + "/issuances",
            Map.of(
                "number", Stage.number(on, Dice.of("house-report", on)),
                "issuedOn", on.toString(),
                "signerId", stage.director().accountId().toString(),
                "attachmentId", attachment));
  }

  private Player chief() {
    return stage.cast().the(PositionKind.CHIEF_OF_OFFICE);
  }

  private String made(String path, Map<String, String> body) {
    String id = stage.voice().post(stage.keeper(), path, body).get("id").asText();
    return REPORTS + "/" + id;
  }
}
