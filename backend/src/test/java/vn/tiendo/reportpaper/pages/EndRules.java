package vn.tiendo.reportpaper.pages;

import java.util.ArrayList;
import java.util.List;

/** How the text ends, where the paper goes, who signs. */
final class EndRules {
  private final List<String> faults = new ArrayList<>();

  private EndRules() {}

  static List<String> faults(List<Printed> text) {
    EndRules rules = new EndRules();
    List<Printed.Line> lines = text.stream().flatMap(p -> p.body().stream()).toList();
    int recipients = -1;
    for (int i = 0; i < lines.size(); i++) {
      recipients = lines.get(i).text().startsWith("Nơi nhận") ? i : recipients;
    }
    if (recipients < 0) {
      rules.faults.add("recipients are missing");
      return rules.faults;
    }
    Printed last = text.getLast();
    rules.recipients(lines.get(recipients), last);
    rules.signature(last, lines.get(recipients));
    rules.ending(lines, lines.get(recipients));
    return rules.faults;
  }

  private void ending(List<Printed.Line> lines, Printed.Line recipients) {
    long marks = lines.stream().filter(l -> l.text().endsWith("./.")).count();
    wrong(marks != 1, "ending: ./. stands " + marks + " times");
    int at = lines.indexOf(recipients);
    Printed.Line before = null;
    for (int i = 0; i < at; i++) {
      boolean beside =
          Math.abs(lines.get(i).base() - recipients.base()) < 6 && lines.get(i).left() > 100;
      before = beside && lines.get(i).bold() ? before : lines.get(i);
    }
    wrong(before == null || !before.text().endsWith("./."), "ending: the text ends with " + before);
  }

  private void recipients(Printed.Line title, Printed page) {
    wrong(
        !title.bold() || !title.italic() || !PaperChecker.sized(title, 12, 12),
        "recipients title look: " + title);
    wrong(title.left() > 40, "recipients place: " + title);
    List<Printed.Line> list =
        page.body().stream().filter(l -> l.base() > title.base() + 1 && l.left() < 100).toList();
    for (Printed.Line line : list) {
      wrong(!PaperChecker.sized(line, 11, 11), "recipients look: " + line);
    }
    wrong(
        list.isEmpty() || !list.getFirst().text().startsWith("- "),
        "recipients: each begins with a dash");
    wrong(
        list.isEmpty() || !list.getLast().text().matches("- Lưu: ?VT.*\\."),
        "recipients: the last line is where it is kept");
  }

  private void signature(Printed page, Printed.Line title) {
    List<Printed.Line> right =
        page.body().stream().filter(l -> l.base() > title.base() - 6 && l.left() > 110).toList();
    if (right.size() < 2) {
      faults.add("signature: position and name are needed");
      return;
    }
    Printed.Line name = right.getLast();
    for (Printed.Line line : right.subList(0, right.size() - 1)) {
      wrong(
          !line.bold() || !line.capitals() || !PaperChecker.sized(line, 13, 14),
          "signature position look: " + line);
      wrong(line.text().startsWith("TM."), "signature: TM. is for bodies that decide together");
    }
    wrong(!name.bold() || !PaperChecker.sized(name, 13, 14), "signature name look: " + name);
    wrong(name.capitals(), "signature: the name is missing");
    wrong(
        name.text().matches("(?i).*\\b(GS|PGS|TS|ThS|Tiến sĩ|Thạc sĩ)\\b.*"),
        "signature: academic titles");
    double room = name.base() - right.get(right.size() - 2).base();
    wrong(room < 15, "signature: no room to sign in");
  }

  private void wrong(boolean wrong, String words) {
    if (wrong) {
      faults.add(words);
    }
  }
}
