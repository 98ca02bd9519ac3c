package vn.tiendo.demo;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people write in the simulated life: sentences by kind of work, with numbers and names thrown
 * in.
 */
final class Words {
  private static final Pattern GAP = Pattern.compile("\\{([^}]+)}");
  private static final Pattern NUMBER = Pattern.compile("n(\\d+)-(\\d+)");
  private static final int PANDEMIC = 2021;

  private final Map<String, List<String>> byKind;

  private Words(Map<String, List<String>> byKind) {
    this.byKind = byKind;
  }

  static Words read() {
    return new Words(
        Lines.of("texts.txt").stream()
            .collect(
                Collectors.groupingBy(
                    fields -> fields[0],
                    Collectors.mapping(fields -> fields[1], Collectors.toList()))));
  }

  /** A sentence of a kind, as said in a year. */
  String say(String kind, int year, Dice dice) {
    String own = kind + year % 100;
    boolean asThen = year == PANDEMIC && byKind.containsKey(own) && dice.happens(60);
    return fill(dice.oneOf(byKind.get(asThen ? own : kind)), year, dice);
  }

  String fill(String text, int year, Dice dice) {
    Matcher gaps = GAP.matcher(text);
    return gaps.replaceAll(gap -> Matcher.quoteReplacement(value(gap.group(1), year, dice)));
  }

  private String value(String gap, int year, Dice dice) {
    Matcher number = NUMBER.matcher(gap);
    if (number.matches()) {
      int value =
          dice.between(Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2)));
      return value < 10 ? "0" + value : String.valueOf(value);
    }
    return switch (gap) {
      case "năm" -> String.valueOf(year);
      case "năm trước" -> String.valueOf(year - 1);
      case "huyện" -> dice.oneOf(byKind.get("HUYEN"));
      case "sở" -> dice.oneOf(byKind.get("SO"));
      default -> throw new IllegalArgumentException("{" + gap + "}");
    };
  }
}
