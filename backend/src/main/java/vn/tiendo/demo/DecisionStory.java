package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
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

  void plan(JsonNode request, LocalDate wanted, LocalDate on) {
    String path = "/adjustment-requests/" + request.get("id").asText();
    Player office = tracker();
    stage
        .agenda()
        .on(
            Stage.weekday(on.plusDays(2)),
            day ->
                stage
                    .voice()
                    .post(
                        office,
                        path + "/opinions",
                        Map.of("agrees", true, "content", "Lý do khách quan, đề nghị đồng ý.")));
    stage.agenda().on(Stage.weekday(on.plusDays(4)), day -> decide(path, wanted));
  }

  private void decide(String path, LocalDate wanted) {
    Player leader = stage.deputy();
    boolean his = Stage.allows(stage.voice().get(leader, path), "decideAdjustmentRequest");
    stage
        .voice()
        .post(
            his ? leader : stage.director(),
            path + "/decisions",
            Map.of(
                "approved",
                true,
                "dueOn",
                wanted.toString(),
                "causeConfirmed",
                "OBJECTIVE",
                "note",
                "Đồng ý gia hạn."));
  }

  private Player tracker() {
    String unit =
        stage
            .voice()
            .get(stage.director(), "/plans/" + stage.planId())
            .path("trackingUnit")
            .path("code")
            .asText();
    return stage.head(unit);
  }
}
