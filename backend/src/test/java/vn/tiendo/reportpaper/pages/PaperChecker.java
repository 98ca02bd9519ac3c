package vn.tiendo.reportpaper.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds printed pages against Decree 30/2020/NĐ-CP, Annex I: what a clerk looks at before a paper
 * gets its number. Knows pages only, nothing of the program that made them.
 */
public final class PaperChecker {
  static final Pattern ANNEX = Pattern.compile("Phụ lục( [IVX]+)?");
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII");

  private final List<Printed> pages;
  private final List<String> faults = new ArrayList<>();

  private PaperChecker(List<Printed> pages) {
    this.pages = pages;
  }

  /**
   * @param draft whether every page has to say so, or none may
   * @return what is wrong, each beginning with the name of the rule
   */
  public static List<String> faults(byte[] pdf, boolean draft) throws IOException {
    PaperChecker checker = new PaperChecker(PrintedReader.pages(pdf));
    checker.check(draft);
    return checker.faults;
  }

  private void check(boolean draft) {
    int paper = pages.size();
    List<Integer> annexes = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Printed.Line> body = pages.get(i).body();
      if (i > 0 && !body.isEmpty() && ANNEX.matcher(body.getFirst().text()).matches()) {
        annexes.add(i);
      }
    }
    if (!annexes.isEmpty()) {
      paper = annexes.getFirst();
    }
    List<Printed> text = pages.subList(0, paper);
    faults.addAll(PageRules.faults(pages, text, annexes, draft));
    faults.addAll(HeadRules.faults(pages.getFirst()));
    faults.addAll(EndRules.faults(text));
    annexes(annexes);
  }

  private void annexes(List<Integer> annexes) {
    for (int i = 0; i < annexes.size(); i++) {
      List<Printed.Line> body = pages.get(annexes.get(i)).body();
      Printed.Line name = body.getFirst();
      Matcher number = ANNEX.matcher(name.text());
      String expected = annexes.size() == 1 ? "Phụ lục" : "Phụ lục " + ROMAN.get(i);
      wrong(!number.matches() || !name.text().equals(expected), "annex number: " + name.text());
      centred(name, pages.get(annexes.get(i)), "annex number");
      wrong(!name.bold() || !sized(name, 13, 14), "annex number look: " + name);
      Printed.Line title = body.get(1);
      wrong(
          !title.bold() || !title.capitals() || !sized(title, 13, 14),
          "annex title look: " + title);
      centred(title, pages.get(annexes.get(i)), "annex title");
      Printed.Line source =
          body.stream()
              .skip(2)
              .filter(l -> l.text().startsWith("(Kèm theo"))
              .findFirst()
              .orElse(null);
      wrong(source == null, "annex source is missing");
      if (source != null) {
        wrong(!source.italic() || !sized(source, 13, 14), "annex source look: " + source);
        wrong(
            !source.text().matches("\\(Kèm theo \\S.* số .*ngày.* tháng.* năm.* của .*"),
            "annex source: " + source.text());
      }
    }
  }

  private void centred(Printed.Line line, Printed page, String what) {
    wrong(Math.abs(line.middle() - page.middle()) > 2.5, what + " is not in the middle: " + line);
  }

  private void wrong(boolean wrong, String words) {
    if (wrong) {
      faults.add(words);
    }
  }

  static boolean sized(Printed.Line line, double from, double to) {
    return line.size() >= from - 0.1 && line.size() <= to + 0.1;
  }
}
