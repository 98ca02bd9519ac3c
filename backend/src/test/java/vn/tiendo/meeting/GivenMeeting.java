package vn.tiendo.meeting;

import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.DIRECTOR;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.support.Answer;
import vn.tiendo.support.Personas;

/** Meetings of the test office, chaired by the director, kept by the chief of office. */
final class GivenMeeting {
  static final String PATH = "/api/v1/meetings";

  private GivenMeeting() {}

  static Map<String, Object> body(String heldOn) {
    Map<String, Object> body = new HashMap<>();
    body.put("title", "Giao ban tháng 3");
    body.put("heldOn", heldOn);
    body.put("place", "Phòng họp tầng 2");
    body.put("chairId", DIRECTOR.accountId());
    body.put("units", List.of("QLKH", "QLCN"));
    return body;
  }

  static String planned(String heldOn) {
    return CHIEF
        .asks()
        .body(body(heldOn))
        .post(PATH)
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .id();
  }

  static ValidatableResponse conclude(Personas who, String id, Object... pairs) {
    Map<String, Object> body = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      body.put((String) pairs[i], pairs[i + 1]);
    }
    return who.asks().body(body).post(PATH + "/" + id + "/conclusions").then();
  }
}
