package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.demo.Cast.Player;

/**
 * What the stories share: the agenda, the players, their voice and their words.
 *
 * @param planId the plan that ships
 */
record Stage(Agenda agenda, Voice voice, Cast cast, Words words, UUID planId) {
  private static final Map<String, String> KINDS =
      Map.of(
          "Kế hoạch", "KH",
          "Tờ trình", "TTr",
          "Quyết định", "QĐ",
          "Kết luận", "KL",
          "Thông báo", "TB",
          "Hướng dẫn", "HD");

  /** The officer of a unit who has this matter in hand. */
  Player officer(String unitCode, Object matter) {
    return Dice.of("officer", unitCode, matter).oneOf(cast.all(PositionKind.OFFICER, unitCode));
  }

  Player head(String unitCode) {
    return cast.all(PositionKind.HEAD, unitCode).getFirst();
  }

  Player director() {
    return cast.the(PositionKind.DIRECTOR);
  }

  List<Player> deputies() {
    return cast.all(PositionKind.DEPUTY_DIRECTOR);
  }

  /** The head of the office that consolidates, which also keeps the plan. */
  Player keeper() {
    return head(office("consolidatingUnit"));
  }

  /** An office of the shipped plan: trackingUnit or consolidatingUnit. */
  String office(String duty) {
    return voice.known(director(), "/plans/" + planId).path(duty).path("code").asText();
  }

  /** The leader in charge of a task; the director where nobody is. */
  Player leader(JsonNode task) {
    String id = task.path("leader").path("id").asText();
    return deputies().stream()
        .filter(deputy -> deputy.accountId().toString().equals(id))
        .findFirst()
        .orElseGet(this::director);
  }

  JsonNode task(String id) {
    return voice.get(director(), "/tasks/" + id);
  }

  /** The task of the shipped plan with this number. */
  JsonNode taskOf(String code) {
    return voice.all(director(), "/tasks?plan=" + planId).stream()
        .filter(task -> task.get("code").asText().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no task " + code));
  }

  /** What a person may do with a thing, asked of the product. */
  boolean may(Player who, String path, String operationId) {
    for (JsonNode action : voice.get(who, path).path("allowedActions")) {
      if (action.asText().equals(operationId)) {
        return true;
      }
    }
    return false;
  }

  /** A paper of one of the department's units: name, number, symbol and date. */
  static Map<String, Object> product(String name, String unitCode, LocalDate on, Dice dice) {
    String office =
        switch (unitCode) {
          case "BG-KHCN-CHI-CUC-TIEU-CHUAN" -> "CCTĐC";
          case "BG-KHCN-THANH-TRA" -> "TTr";
          case "BG-KHCN-UNG-DUNG" -> "TTUD";
          default -> "SKHCN";
        };
    String symbol = kind(name) + "-" + office;
    return Map.of(
        "name", name, "number", number(on, dice), "symbol", symbol, "issuedOn", on.toString());
  }

  /** By Decree 30/2020/NĐ-CP, Annex III. */
  private static String kind(String name) {
    return KINDS.entrySet().stream()
        .filter(kind -> name.startsWith(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("BC");
  }

  /** Numbers start again each year and grow with its days; those below ten begin with a nought. */
  static String number(LocalDate on, Dice dice) {
    return String.format("%02d", on.getDayOfYear() / 3 + dice.between(1, 9));
  }

  /** Offices work on weekdays: the last one not after the day. */
  static LocalDate weekday(LocalDate day) {
    LocalDate at = day;
    while (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY) {
      at = at.minusDays(1);
    }
    return at;
  }
}
