package vn.tiendo.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Drafts;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** What one's own account offers to begin is what the server lets one begin: no more, no less. */
@ApiTest
class MyActionsApiTest {
  private final Office office;

  MyActionsApiTest(Office office) {
    this.office = office;
  }

  private static Map<String, Object> begun(Personas persona) {
    Map<String, Object> node =
        Map.of(
            "code",
            "I",
            "number",
            "I",
            "title",
            "Một",
            "level",
            1,
            "content",
            "TEXT",
            "askedOf",
            "BOTH",
            "required",
            true);
    Map<String, Object> plan = new HashMap<>(Drafts.body("KH-MOI"));
    plan.put("ownerUnit", persona.unitCode().equals("KHAC") ? "KHAC" : "SO");
    plan.put("trackingUnit", persona.unitCode());
    plan.put("consolidatingUnit", persona.unitCode());
    return Map.of(
        "plans createPlan", plan,
        "meetings createMeeting",
            Map.of(
                "title",
                "Giao ban",
                "heldOn",
                "2021-03-15",
                "chairId",
                Personas.DIRECTOR.accountId().toString()),
        "reminders createReminder",
            Map.of(
                "channel",
                "IN_APP",
                "content",
                "Đề nghị khẩn trương.",
                "about",
                List.of(Map.of("kind", "OCCURRENCE", "id", IssuedPlan.OTHER_2021))),
        "outlines createOutline", Map.of("code", "DC", "title", "Đề cương", "nodes", List.of(node)),
        "documents createDocument",
            Map.of("type", "LETTER", "issuer", "UBND tỉnh", "abstract", "Đôn đốc chuyển đổi số"),
        "calendar-days createCalendarDay",
            Map.of("date", "2021-08-13", "kind", "HOLIDAY", "name", "Nghỉ bù"));
  }

  @Test
  void nobody_is_offered_what_he_would_be_refused() {
    IssuedPlan.lay();
    office.at(Instant.parse("2021-07-01T01:00:00Z"));
    List<String> wrong = new ArrayList<>();
    TreeSet<String> worked = new TreeSet<>();
    for (Personas persona : Personas.values()) {
      JsonNode offered = Caller.get(persona, "/api/v1/me").body().path("allowedActions");
      List<String> listed = new ArrayList<>();
      offered.forEach(action -> listed.add(action.asText()));
      begun(persona)
          .forEach(
              (what, body) -> {
                String[] words = what.split(" ");
                String address = "/api/v1/" + words[0] + "?validateOnly=true";
                Caller.Answer answer = Caller.write(persona, "post", address, null, body);
                if (answer.status() != 403) {
                  worked.add(words[1]);
                }
                if (listed.contains(words[1]) != (answer.status() != 403)) {
                  wrong.add(persona + " " + words[1] + " " + answer.status() + " " + listed);
                }
              });
      if (listed.contains("createOutline") != listed.contains("createReportRegime")) {
        wrong.add(persona + " writes outlines without regimes");
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertEquals(begun(Personas.OFFICER).size(), worked.size(), worked::toString);
  }
}
