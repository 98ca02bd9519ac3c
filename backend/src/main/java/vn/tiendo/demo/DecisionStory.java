package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.tiendo.demo.Cast.Player;

/**
 * An adjustment request on its way: the tracking office's opinion, then the authority's decision.
 */
final class DecisionStory {
  private final Stage stage;

  DecisionStory(Stage stage) {
    this.stage = stage;
  }

  void plan(JsonNode request, boolean granted, LocalDate on) {
    opine(request, granted, Stage.weekday(on.plusDays(2)));
    stage
        .agenda()
        .on(Stage.weekday(on.plusDays(5)), day -> decide(path(request), request, granted));
  }

  void opine(JsonNode request, boolean agrees, LocalDate on) {
    String content =
        agrees
            ? "Lý do khách quan, có văn bản kèm theo; đề nghị đồng ý."
            : "Đơn vị đã được nhắc trong giao ban; đề nghị không đồng ý, hoàn thành trong thời hạn sớm nhất.";
    stage
        .agenda()
        .on(
            on,
            day ->
                stage
                    .voice()
                    .post(
                        stage.head(stage.office("trackingUnit")),
                        path(request) + "/opinions",
                        Map.of("agrees", agrees, "content", content)));
  }

  private void decide(String path, JsonNode request, boolean granted) {
    Map<String, Object> decision = new HashMap<>();
    decision.put("approved", granted);
    decision.put("causeConfirmed", request.get("cause").asText());
    decision.put("note", granted ? "Đồng ý." : "Không đồng ý; đơn vị nghiêm túc rút kinh nghiệm.");
    if (granted && request.has("requestedDueOn")) {
      decision.put("dueOn", request.get("requestedDueOn").asText());
    }
    stage.voice().post(authority(path), path + "/decisions", decision);
  }

  /** A deputy where it is his to decide, else the director. */
  private Player authority(String path) {
    return stage.deputies().stream()
        .filter(deputy -> stage.may(deputy, path, "decideAdjustmentRequest"))
        .findFirst()
        .orElseGet(stage::director);
  }

  private static String path(JsonNode request) {
    return "/adjustment-requests/" + request.get("id").asText();
  }
}
