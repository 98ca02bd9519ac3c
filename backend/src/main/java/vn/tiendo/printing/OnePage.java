package vn.tiendo.printing;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses what of several lists fits one page of A4, each line whole: the first of each list, then
 * the second of each, as long as there is room. Pure.
 */
final class OnePage {
  /** Of the page below a title of one line, in points. */
  private static final int ROOM = 600;

  private static final int LINE = 17;
  private static final int GAP = 6;

  /** Characters of 14 points, kept low rather than high: the first line is indented. */
  private static final int FIRST = 66;

  private static final int NEXT = 72;

  /** A title is bold, centred, and stands closer. */
  private static final int TITLE_CHARACTERS = 60;

  private OnePage() {}

  /**
   * A list of the page.
   *
   * @param others where the rest is to be found, after how many they are
   */
  record Part(String title, List<String> lines, String others) {}

  /**
   * @param title above the lists
   * @param lead the text before them
   * @return of each part the lines that fit, the last telling how many others there are
   */
  static List<List<String>> fill(String title, String lead, List<Part> parts) {
    int room = ROOM - (lines(title, TITLE_CHARACTERS, TITLE_CHARACTERS) - 1) * LINE - cost(lead);
    room -= parts.stream().mapToInt(p -> cost(p.title())).sum();
    int all = parts.stream().flatMap(p -> p.lines().stream()).mapToInt(OnePage::cost).sum();
    if (all <= room) {
      return parts.stream().map(Part::lines).toList();
    }
    for (Part part : parts) {
      room -= part.lines().isEmpty() ? 0 : cost(others(part, part.lines().size()));
    }
    return chosen(parts, room);
  }

  private static List<List<String>> chosen(List<Part> parts, int most) {
    int room = most;
    List<List<String>> chosen = new ArrayList<>();
    parts.forEach(p -> chosen.add(new ArrayList<>()));
    int longest = parts.stream().mapToInt(p -> p.lines().size()).max().orElse(0);
    for (int turn = 0; turn < longest; turn++) {
      for (int i = 0; i < parts.size(); i++) {
        List<String> lines = parts.get(i).lines();
        if (turn < lines.size() && cost(lines.get(turn)) <= room) {
          room -= cost(lines.get(turn));
          chosen.get(i).add(lines.get(turn));
        }
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      int missing = parts.get(i).lines().size() - chosen.get(i).size();
      if (missing > 0) {
        chosen.get(i).add(others(parts.get(i), missing));
      }
    }
    return chosen;
  }

  private static String others(Part part, int count) {
    return "và " + count + " " + part.others();
  }

  private static int cost(String text) {
    return lines(text, FIRST, NEXT) * LINE + GAP;
  }

  private static int lines(String text, int first, int next) {
    return 1 + Math.max(0, Math.ceilDiv(text.length() - first, next));
  }
}
