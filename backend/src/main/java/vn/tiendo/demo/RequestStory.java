package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is told by name: the plan's one dated task, put off for a quarter; a task handed to another
 * office, one reworded, one withdrawn, one replaced; and what waits for a decision at the end.
 */
final class RequestStory {
  private final Stage stage;

  RequestStory(Stage stage) {
    this.stage = stage;
  }

  void plan() {
    stage.agenda().on(LocalDate.of(2021, 8, 16), on -> begin("7.1", on));
    stage.agenda().on(LocalDate.of(2021, 12, 14), this::putOff);
    stage.agenda().on(LocalDate.of(2022, 3, 24), this::handIn);
    stage.agenda().on(LocalDate.of(2022, 5, 10), on -> reword(on, false));
    stage.agenda().on(LocalDate.of(2023, 4, 10), this::transfer);
    stage.agenda().on(LocalDate.of(2023, 5, 16), this::takeBack);
    stage.agenda().on(LocalDate.of(2024, 9, 9), this::changeMind);
    stage.agenda().on(LocalDate.of(2025, 3, 12), on -> reword(on, true));
    stage.agenda().on(LocalDate.of(2025, 3, 20), this::withoutTheMerged);
    stage.agenda().on(LocalDate.of(2025, 11, 18), this::split);
    stage.agenda().on(LocalDate.of(2025, 11, 20), this::last);
  }

  private void begin(String code, LocalDate on) {
    JsonNode occurrence = occurrence(code, on.getYear());
    String unit = unit(occurrence);
    String path = "/occurrences/" + occurrence.get("id").asText();
    stage.voice().post(stage.officer(unit, code), path + "/receipts", Map.of());
    stage
        .voice()
        .post(
            stage.officer(unit, code),
            "/progress-updates",
            Map.of(
                "occurrenceId",
                occurrence.get("id").asText(),
                "result",
                "Đã xây dựng đề cương, gửi 22 sở, ngành, địa phương lấy ý kiến.",
                "percentComplete",
                35));
  }

  private void putOff(LocalDate on) {
    JsonNode request =
        request(
            "7.1",
            "EXTENSION",
            on,
            "Phải chờ Bộ Khoa học và Công nghệ hướng dẫn cơ chế mua quyền truy cập nguồn tin dùng chung.",
            Map.of("requestedDueOn", "2022-03-31"));
    new DecisionStory(stage).plan(request, true, on);
  }

  private void handIn(LocalDate on) {
    JsonNode occurrence = occurrence("7.1", 2021);
    String path = "/occurrences/" + occurrence.get("id").asText();
    Map<String, Object> product =
        Map.of(
            "name", "Tờ trình ban hành Kế hoạch thực hiện Quyết định số 1285/QĐ-TTg",
            "number", "31",
            "symbol", "TTr-SKHCN",
            "issuedOn", on.toString());
    stage
        .voice()
        .post(
            stage.head(unit(occurrence)),
            path + "/confirmation-requests",
            Map.of("product", product, "submittedOn", on.toString()));
    stage
        .agenda()
        .on(
            LocalDate.of(2022, 4, 21),
            day ->
                stage
                    .voice()
                    .post(
                        stage.leader(stage.task(occurrence.get("taskId").asText())),
                        path + "/confirmations",
                        Map.of(
                            "note", "UBND tỉnh đã ban hành kế hoạch.", "issuedOn", "2022-04-18")));
  }

  /** Once refused, once granted: the department it names was merged away. */
  private void reword(LocalDate on, boolean granted) {
    JsonNode request =
        granted
            ? request(
                "7.2",
                "WORDING",
                on,
                "Sở Thông tin và Truyền thông đã hợp nhất với Sở từ ngày 01/3/2025.",
                Map.of(
                    "wording",
                    Map.of(
                        "title",
                        "Tuyên truyền, phổ biến thành tựu, tri thức khoa học, công nghệ và chuyển đổi số")))
            : request(
                "5.3",
                "WORDING",
                on,
                "Nội dung ươm tạo công nghệ chưa có cơ sở vật chất để thực hiện.",
                Map.of(
                    "wording",
                    Map.of("title", "Hỗ trợ thị trường, dịch vụ thông tin, kết nối cung - cầu")));
    new DecisionStory(stage).plan(request, granted, on);
  }

  private void transfer(LocalDate on) {
    JsonNode request =
        request(
            "4.4",
            "TRANSFER",
            on,
            "Xử lý vi phạm thuộc thẩm quyền của Thanh tra Sở; Chi cục phối hợp về chuyên môn.",
            Map.of("toUnit", "BG-KHCN-THANH-TRA"));
    new DecisionStory(stage).plan(request, true, on);
  }

  private void takeBack(LocalDate on) {
    String document =
        document(
            on, "212", "Điều chỉnh một số nhiệm vụ của Kế hoạch thực hiện Chỉ thị số 01/CT-UBND");
    Map<String, Object> body =
        Map.of(
            "documentId",
            document,
            "reason",
            "Nội dung đã chuyển sang chương trình phối hợp riêng với ngành Nội vụ.");
    stage.voice().post(stage.keeper(), path("2.7", on) + "/withdrawals", body);
    stage
        .voice()
        .post(
            stage.keeper(),
            path("5.9", on) + "/supersessions",
            Map.of(
                "documentId",
                document,
                "reason",
                "Thay bằng Kế hoạch hỗ trợ phụ nữ khởi nghiệp của UBND tỉnh."));
  }

  /** Asked for, then withdrawn before anybody decided. */
  private void changeMind(LocalDate on) {
    JsonNode request =
        request(
            "3.7",
            "EXTENSION",
            on,
            "Một số huyện tập trung khắc phục hậu quả bão số 3, gửi danh sách sáng kiến muộn.",
            Map.of("requestedDueOn", "2025-01-31"));
    stage
        .agenda()
        .on(
            Stage.weekday(on.plusDays(14)),
            day ->
                stage
                    .voice()
                    .post(
                        stage.head(request.at("/unit/code").asText()),
                        "/adjustment-requests/" + request.get("id").asText() + "/withdrawals",
                        Map.of()));
  }

  /** The plan is amended: the merged department is no coordinator any more. */
  private void withoutTheMerged(LocalDate on) {
    String document = document(on, "96", "Điều chỉnh đơn vị phối hợp sau khi hợp nhất sở");
    JsonNode task = stage.taskOf("7.2");
    stage
        .voice()
        .post(
            stage.keeper(),
            "/plans/" + stage.planId() + "/amendments",
            Map.of(
                "documentId", document,
                "effectiveOn", on.toString(),
                "changes",
                    List.of(
                        Map.of(
                            "taskId", task.get("id").asText(),
                            "coordinators", List.of(Map.of("unitClass", "BG-NGANH-DIA-PHUONG"))))));
  }

  /** Waits without an opinion on the demo's last day. */
  private void split(LocalDate on) {
    request(
        "2.3",
        "SPLIT",
        on,
        "Hai nội dung do hai bộ phận khác nhau thực hiện, cần theo dõi riêng.",
        Map.of(
            "parts",
            List.of(
                Map.of("code", "2.3A", "title", "Hỗ trợ xây dựng tiêu chuẩn cơ sở, mã số mã vạch"),
                Map.of("code", "2.3B", "title", "Hỗ trợ nâng cao năng suất, chất lượng"))));
  }

  /** Waits for the decision alone. */
  private void last(LocalDate on) {
    JsonNode request =
        request(
            "III.5",
            "EXTENSION",
            on,
            "Chờ số liệu cả năm của các cơ quan phối hợp sau khi sắp xếp tổ chức.",
            Map.of("requestedDueOn", "2025-12-31"));
    new DecisionStory(stage).opine(request, true, on.plusDays(1));
  }

  private JsonNode request(
      String code, String type, LocalDate on, String reason, Map<String, ?> wanted) {
    JsonNode occurrence = occurrence(code, on.getYear());
    Map<String, Object> body = new HashMap<>(wanted);
    body.put("type", type);
    body.put("occurrenceId", occurrence.get("id").asText());
    body.put("cause", "OBJECTIVE");
    body.put("reason", reason);
    return stage.voice().post(stage.head(unit(occurrence)), "/adjustment-requests", body);
  }

  private String document(LocalDate on, String number, String what) {
    return stage
        .voice()
        .post(
            stage.keeper(),
            "/documents",
            Map.of(
                "type",
                "DECISION",
                "number",
                number,
                "symbol",
                "QĐ-SKHCN",
                "issuer",
                "Sở Khoa học và Công nghệ",
                "issuedOn",
                on.toString(),
                "abstract",
                what + " (văn bản mô phỏng)"))
        .get("id")
        .asText();
  }

  private String path(String code, LocalDate on) {
    return "/occurrences/" + occurrence(code, on.getYear()).get("id").asText();
  }

  /** The year's occurrence of a task, or the only one. */
  private JsonNode occurrence(String code, int year) {
    JsonNode task = stage.taskOf(code);
    List<JsonNode> all =
        stage.voice().all(stage.director(), "/tasks/" + task.get("id").asText() + "/occurrences");
    return all.stream()
        .filter(o -> o.get("period").asText().equals(String.valueOf(year)))
        .findFirst()
        .orElseGet(all::getFirst);
  }

  private static String unit(JsonNode occurrence) {
    return occurrence.at("/task/leadUnit/code").asText();
  }
}
