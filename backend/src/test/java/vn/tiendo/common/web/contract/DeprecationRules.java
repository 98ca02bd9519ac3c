package vn.tiendo.common.web.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.support.ContractDocument;

/**
 * What is deprecated says since when and until when, with half a year between, and stands in the
 * changelog.
 */
final class DeprecationRules {
  /** Days between the two, at the least. */
  private static final int NOTICE = 180;

  private DeprecationRules() {}

  /**
   * @param changelog the text of docs/api-changelog.md
   */
  static List<String> broken(ContractDocument contract, String changelog) {
    List<String> found = new ArrayList<>();
    contract
        .operations()
        .forEach(
            (id, operation) -> {
              check(id, "`" + id + "`", operation.operation(), changelog, found);
              for (JsonNode listed : operation.operation().path("parameters")) {
                JsonNode parameter = contract.resolve(listed);
                String name = parameter.path("name").asText();
                check(id + " " + name, "`" + id + "` `" + name + "`", parameter, changelog, found);
              }
            });
    return found;
  }

  private static void check(
      String at, String words, JsonNode node, String changelog, List<String> found) {
    boolean dated = node.has("x-deprecated-on") || node.has("x-sunset");
    if (!node.path("deprecated").asBoolean()) {
      if (dated) {
        found.add(at + " has a day to go and is not deprecated");
      }
      return;
    }
    String on = node.path("x-deprecated-on").asText();
    String sunset = node.path("x-sunset").asText();
    try {
      if (ChronoUnit.DAYS.between(LocalDate.parse(on), LocalDate.parse(sunset)) < NOTICE) {
        found.add(at + " goes within " + NOTICE + " days");
      }
    } catch (DateTimeParseException e) {
      found.add(at + " is deprecated without x-deprecated-on and x-sunset");
      return;
    }
    boolean told =
        changelog
            .lines()
            .anyMatch(line -> line.contains(words) && line.contains(on) && line.contains(sunset));
    if (!told) {
      found.add(at + " is not in the changelog with " + on + " and " + sunset);
    }
  }
}
