package vn.tiendo.reportpaper.pages;

import java.util.ArrayList;
import java.util.List;

/** Paper, margins, letters, page numbers, the word that it is a draft. */
final class PageRules {
  private final List<String> faults = new ArrayList<>();

  private PageRules() {}

  static List<String> faults(
      List<Printed> pages, List<Printed> text, List<Integer> annexes, boolean draft) {
    PageRules rules = new PageRules();
    for (int i = 0; i < pages.size(); i++) {
      rules.wrong(pages.get(i).body().isEmpty(), "page without a word: " + (i + 1));
    }
    pages.forEach(rules::paper);
    text.forEach(
        page -> rules.wrong(page.across(), "page across: the paper itself stands upright"));
    pages.forEach(page -> rules.draft(page, draft));
    rules.margins(text.stream().filter(page -> !page.body().isEmpty()).toList());
    pages.stream().filter(Printed::across).forEach(rules::withinMargins);
    rules.numbers(pages, annexes);
    rules.body(text);
    return rules.faults;
  }

  private void paper(Printed page) {
    double small = Math.min(page.width(), page.height());
    double large = Math.max(page.width(), page.height());
    wrong(Math.abs(small - 210) > 0.5 || Math.abs(large - 297) > 0.5, "page is not A4");
    for (Printed.Line line : page.lines()) {
      wrong(
          line.fonts().stream()
              .anyMatch(
                  f -> !f.replaceAll("\\s", "").matches(".*(TimesNewRoman|LiberationSerif).*")),
          "font: " + line.fonts() + " in " + line.text());
    }
  }

  private void draft(Printed page, boolean draft) {
    boolean says = page.above().anyMatch(line -> line.text().equals("DỰ THẢO") && line.bold());
    wrong(draft && !says, "draft: a page does not say so");
    wrong(
        !draft && page.lines().stream().anyMatch(l -> l.text().contains("DỰ THẢO")),
        "draft: an issued page says so");
  }

  private void margins(List<Printed> text) {
    text.forEach(this::withinMargins);
    double left =
        text.stream()
            .flatMap(p -> p.body().stream())
            .mapToDouble(Printed.Line::left)
            .min()
            .orElse(0);
    double right =
        text.stream()
            .flatMap(p -> p.body().stream())
            .mapToDouble(l -> 210 - l.right())
            .min()
            .orElse(0);
    wrong(left > 35.5, "margin left: " + left);
    wrong(right > 20.5, "margin right: " + right);
    double top = text.stream().mapToDouble(p -> p.body().getFirst().top()).min().orElse(0);
    wrong(top > 27, "margin top: " + top);
    if (text.size() > 1) {
      double bottom =
          text.stream().mapToDouble(p -> 297 - p.body().getLast().base()).min().orElse(0);
      // A page may end two lines early, so that no paragraph leaves one line alone.
      wrong(bottom > 37, "margin bottom: " + bottom);
    }
  }

  private void withinMargins(Printed page) {
    for (Printed.Line line : page.lines()) {
      boolean above = line.base() < 19;
      boolean below = line.top() > page.height() - 20;
      wrong(line.left() < 29.5, "margin left: " + line);
      wrong(page.width() - line.right() < 14.5, "margin right: " + line);
      wrong(!above && line.top() < 19.5, "margin top: " + line);
      wrong(!below && page.height() - line.base() < 19.5, "margin bottom: " + line);
      wrong(below && !line.text().startsWith("Mã kiểm tra:"), "margin bottom: " + line);
    }
  }

  /** Above, in the middle, from the second page on; each annex from one again. */
  private void numbers(List<Printed> pages, List<Integer> annexes) {
    int number = 0;
    for (int i = 0; i < pages.size(); i++) {
      number = annexes.contains(i) ? 1 : number + 1;
      Printed page = pages.get(i);
      List<Printed.Line> found = page.above().filter(l -> l.text().matches("\\d+")).toList();
      if (number == 1) {
        wrong(!found.isEmpty(), "page number on a first page");
      } else if (found.size() != 1) {
        faults.add("page number is missing on page " + (i + 1));
      } else {
        Printed.Line line = found.getFirst();
        wrong(!line.text().equals(String.valueOf(number)), "page number: " + line.text());
        wrong(Math.abs(line.middle() - page.middle()) > 2.5, "page number place: " + line);
        wrong(!PaperChecker.sized(line, 13, 14) || line.bold(), "page number look: " + line);
      }
    }
    long elsewhere =
        pages.stream()
            .flatMap(p -> p.lines().stream().filter(l -> l.top() > p.height() - 20))
            .filter(l -> l.text().matches("(?i)(trang )?\\d+"))
            .count();
    wrong(elsewhere > 0, "page number in the margin below");
  }

  /** Long lines of 13 or 14 points that end at the right margin. */
  private void body(List<Printed> text) {
    List<Printed.Line> lines =
        text.stream()
            .skip(1)
            .flatMap(p -> p.body().stream())
            .filter(l -> l.length() > 120 && !l.bold())
            .toList();
    for (Printed.Line line : lines) {
      wrong(!PaperChecker.sized(line, 13, 14), "body size: " + line);
    }
    long full = lines.stream().filter(l -> Math.abs(l.right() - 195) < 1).count();
    wrong(!lines.isEmpty() && full < lines.size() * 0.6, "body is not justified");
  }

  private void wrong(boolean wrong, String words) {
    if (wrong) {
      faults.add(words);
    }
  }
}
