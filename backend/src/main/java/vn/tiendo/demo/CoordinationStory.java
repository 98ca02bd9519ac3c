package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiendo.demo.Cast.Player;

/**
 * The lead asks a coordinating unit for something concrete by letter; it answers, late, or not at
 * all. A department that has been merged away is asked no more.
 */
final class CoordinationStory {
  private static final String MERGED = "BG-SO-THONG-TIN-TRUYEN-THONG";
  private static final LocalDate MERGED_ON = LocalDate.of(2025, 3, 1);

  private final Stage stage;

  CoordinationStory(Stage stage) {
    this.stage = stage;
  }

  /** Perhaps one letter in a year, where there are coordinators. */
  void plan(JsonNode occurrence, int year, Dice dice) {
    if (dice.happens(60)) {
      LocalDate on = LocalDate.of(year, dice.between(3, 10), dice.between(1, 28));
      stage.agenda().on(Stage.weekday(on), day -> ask(occurrence, dice, day));
    }
  }

  private void ask(JsonNode occurrence, Dice dice, LocalDate on) {
    String lead = occurrence.at("/task/leadUnit/code").asText();
    Player officer = stage.officer(lead, occurrence.at("/task/code").asText());
    List<String> units = new ArrayList<>();
    stage
        .task(occurrence.get("taskId").asText())
        .path("coordinators")
        .forEach(c -> units.add(c.at("/unit/code").asText()));
    units.removeIf(unit -> unit.isEmpty() || unit.equals(MERGED) && !on.isBefore(MERGED_ON));
    String path = "/occurrences/" + occurrence.get("id").asText();
    if (units.isEmpty() || !stage.may(officer, path, "createCoordinationAsk")) {
      return;
    }
    String unit = dice.oneOf(units);
    LocalDate due = Stage.weekday(on.plusDays(dice.between(10, 20)));
    JsonNode ask =
        stage
            .voice()
            .post(
                officer,
                "/coordination-asks",
                Map.of(
                    "occurrenceId", occurrence.get("id").asText(),
                    "unit", unit,
                    "dueOn", due.toString(),
                    "content", stage.words().say("HOI", on.getYear(), dice),
                    "letter", letter("SKHCN", on, dice)));
    int fate = dice.between(1, 100);
    // Old letters without an answer were chased in the end; the last year's still wait.
    if (fate <= 86 || on.getYear() < 2025) {
      int days = fate <= 60 ? -3 : fate <= 86 ? dice.between(4, 20) : 70;
      stage
          .agenda()
          .on(
              Stage.weekday(due.plusDays(days)),
              day -> answer(ask.get("id").asText(), officer, unit, dice, day));
    }
  }

  private void answer(String id, Player officer, String unit, Dice dice, LocalDate on) {
    stage
        .voice()
        .post(
            officer,
            "/coordination-asks/" + id + "/answers",
            Map.of(
                "content", stage.words().say("DAP", on.getYear(), dice),
                "letter", letter(symbol(unit), on, dice),
                "answeredOn", on.toString(),
                "complete", true));
  }

  private static Map<String, Object> letter(String symbol, LocalDate on, Dice dice) {
    return Map.of(
        "number", String.valueOf(on.getDayOfYear() * 4 + dice.between(1, 30)),
        "symbol", symbol,
        "issuedOn", on.toString());
  }

  private static String symbol(String unit) {
    return switch (unit) {
      case "BG-SO-NONG-NGHIEP-PTNT" -> "SNN-KHTC";
      case "BG-SO-CONG-THUONG" -> "SCT-QLTM";
      case "BG-SO-KE-HOACH-DAU-TU" -> "SKHĐT-DN";
      case "BG-SO-NOI-VU" -> "SNV-CCHC";
      case "BG-SO-VAN-HOA-THE-THAO-DU-LICH" -> "SVHTTDL-QLVH";
      case "BG-CONG-AN-TINH" -> "CAT-PV01";
      case MERGED -> "STTTT-TTBCXB";
      case "BG-CUC-THONG-KE" -> "CTK-TH";
      case "BG-CUC-QUAN-LY-THI-TRUONG" -> "QLTT-NVTH";
      case "BG-BAN-QUAN-LY-KHU-CONG-NGHIEP" -> "BQL-DN";
      default -> "CV";
    };
  }
}
