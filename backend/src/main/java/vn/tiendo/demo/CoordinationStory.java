package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The lead asks a coordinating unit for something concrete by letter; it answers, late, or not at
 * all.
 */
final class CoordinationStory {
  private final Stage stage;

  CoordinationStory(Stage stage) {
    this.stage = stage;
  }

  void plan(JsonNode occurrence, LocalDate on) {
    String id = occurrence.get("id").asText();
    String lead = occurrence.path("task").path("leadUnit").path("code").asText();
    List<String> units = new ArrayList<>();
    stage
        .voice()
        .get(stage.director(), "/tasks/" + occurrence.get("taskId").asText())
        .path("coordinators")
        .forEach(
            c -> {
              if (c.has("unit")) {
                units.add(c.get("unit").get("code").asText());
              }
            });
    if (!units.isEmpty()) {
      stage.agenda().on(on, day -> ask(id, lead, stage.oneOf(units), day));
    }
  }

  private void ask(String id, String lead, String unit, LocalDate on) {
    var officer = stage.officer(lead);
    if (!Stage.allows(stage.voice().get(officer, "/occurrences/" + id), "createCoordinationAsk")) {
      return;
    }
    LocalDate due = Stage.weekday(on.plusDays(15));
    JsonNode ask =
        stage
            .voice()
            .post(
                officer,
                "/coordination-asks",
                Map.of(
                    "occurrenceId",
                    id,
                    "unit",
                    unit,
                    "dueOn",
                    due.toString(),
                    "content",
                    "Đề nghị cung cấp số liệu, danh mục và cử đầu mối phối hợp thực hiện.",
                    "letter",
                    letter("SKHCN", on)));
    int fate = stage.days(1, 100);
    if (fate <= 85) {
      LocalDate day = Stage.weekday(fate <= 60 ? due.minusDays(3) : due.plusDays(12));
      stage.agenda().on(day, answered -> answer(ask.get("id").asText(), lead, answered));
    }
  }

  private void answer(String id, String lead, LocalDate on) {
    stage
        .voice()
        .post(
            stage.officer(lead),
            "/coordination-asks/" + id + "/answers",
            Map.of(
                "content",
                "Đã cung cấp danh mục và cử đầu mối phối hợp.",
                "letter",
                letter("SNN", on),
                "answeredOn",
                on.toString(),
                "complete",
                true));
  }

  private Map<String, Object> letter(String symbol, LocalDate on) {
    return Map.of(
        "number", String.valueOf(stage.days(10, 900)), "symbol", symbol, "issuedOn", on.toString());
  }
}
