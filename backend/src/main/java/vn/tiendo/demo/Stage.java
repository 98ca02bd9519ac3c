package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.demo.Cast.Player;

/**
 * What the stories share: the agenda, the players, the plan, and a seeded chance, so that each demo
 * lives the same life.
 */
record Stage(Agenda agenda, Voice voice, List<Player> players, UUID planId, Random chance) {
  Player officer(String unitCode) {
    return Cast.of(players, PositionKind.OFFICER, unitCode);
  }

  Player head(String unitCode) {
    return Cast.of(players, PositionKind.HEAD, unitCode);
  }

  Player director() {
    return Cast.of(players, PositionKind.DIRECTOR);
  }

  Player deputy() {
    return Cast.of(players, PositionKind.DEPUTY_DIRECTOR);
  }

  /** One of a hundred times so many. */
  boolean happens(int percent) {
    return chance.nextInt(100) < percent;
  }

  /** So many days from, or fewer. */
  int days(int least, int most) {
    return least + chance.nextInt(most - least + 1);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(chance.nextInt(choices.size()));
  }

  /** Offices work on weekdays. */
  static LocalDate weekday(LocalDate day) {
    LocalDate at = day;
    while (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY) {
      at = at.minusDays(1);
    }
    return at;
  }

  static boolean allows(JsonNode resource, String operationId) {
    for (JsonNode action : resource.path("allowedActions")) {
      if (action.asText().equals(operationId)) {
        return true;
      }
    }
    return false;
  }
}
