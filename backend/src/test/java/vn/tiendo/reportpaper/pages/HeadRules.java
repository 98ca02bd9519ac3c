package vn.tiendo.reportpaper.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What stands at the top of the first page. */
final class HeadRules {
  private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  private final List<String> faults = new ArrayList<>();
  private final Printed page;

  private HeadRules(Printed page) {
    this.page = page;
  }

  static List<String> faults(Printed first) {
    HeadRules rules = new HeadRules(first);
    rules.nation();
    rules.letterhead();
    rules.place();
    rules.title();
    return rules.faults;
  }

  private void nation() {
    Printed.Line nation = need("nation", l -> l.text().equals(NATION));
    Printed.Line motto = need("motto", l -> l.text().equals(MOTTO));
    if (nation == null || motto == null) {
      return;
    }
    wrong(!nation.bold() || !PaperChecker.sized(nation, 12, 13), "nation look: " + nation);
    wrong(!motto.bold() || !PaperChecker.sized(motto, 13, 14), "motto look: " + motto);
    wrong(nation.left() < page.width() / 2 - 10, "nation place: " + nation);
    wrong(Math.abs(nation.middle() - motto.middle()) > 2, "motto is not under the nation");
    Optional<Printed.Rule> rule = under(motto);
    wrong(
        rule.isEmpty() || Math.abs(rule.get().length() - motto.length()) > 3,
        "motto rule: " + rule + " under " + motto.length());
  }

  private void letterhead() {
    Printed.Line nation = first(l -> l.text().equals(NATION));
    double half = nation == null ? page.width() / 2 : nation.left();
    List<Printed.Line> left =
        page.body().stream().filter(l -> l.right() < half && l.left() < 90).toList();
    Printed.Line number = first(l -> l.text().startsWith("Số:"));
    if (number == null) {
      faults.add("number is missing");
      return;
    }
    List<Printed.Line> names = left.stream().filter(l -> l.base() < number.base() - 1).toList();
    if (names.size() < 2) {
      faults.add("letterhead: agency above and issuer are needed");
      return;
    }
    Printed.Line parent = names.getFirst();
    Printed.Line issuer = names.getLast();
    wrong(
        parent.bold() || !parent.capitals() || !PaperChecker.sized(parent, 12, 13),
        "parent look: " + parent);
    wrong(
        !issuer.bold() || !issuer.capitals() || !PaperChecker.sized(issuer, 12, 13),
        "issuer look: " + issuer);
    Optional<Printed.Rule> rule = under(issuer);
    double share = rule.map(r -> r.length() / issuer.length()).orElse(0.0);
    wrong(share < 0.3 || share > 0.55, "issuer rule: " + share);
    wrong(!PaperChecker.sized(number, 13, 13), "number look: " + number);
    wrong(
        !number.text().matches("Số: ?(\\d{2,})?/\\p{Lu}[\\p{Lu}Đ&.-]*"),
        "number form: " + number.text());
  }

  private void place() {
    Printed.Line place = need("place and date", l -> l.text().matches(".+, ngày.*tháng.*năm.*"));
    if (place != null) {
      wrong(!place.italic() || !PaperChecker.sized(place, 13, 14), "place and date look: " + place);
      wrong(
          !place.text().matches(".+, ngày( \\d{2})? tháng( (0[12]|[3-9]|1[0-2]))? năm( \\d{4})?"),
          "place and date form: " + place.text());
    }
  }

  private void title() {
    Printed.Line type = need("type", l -> l.text().matches("BÁO CÁO|THÔNG BÁO|CHƯƠNG TRÌNH"));
    if (type == null) {
      return;
    }
    wrong(!type.bold() || !PaperChecker.sized(type, 13, 14), "type look: " + type);
    wrong(Math.abs(type.middle() - page.middle()) > 2.5, "type is not in the middle: " + type);
    List<Printed.Line> below =
        page.body().stream().filter(l -> l.base() > type.base() + 1).toList();
    Printed.Line about = below.getFirst();
    wrong(!about.bold() || !PaperChecker.sized(about, 13, 14), "abstract look: " + about);
    Printed.Line last = about;
    for (Printed.Line line : below) {
      if (line.bold() && line.base() - last.base() < 8) {
        last = line;
      }
    }
    double share = under(last).map(Printed.Rule::length).orElse(0.0) / about.length();
    wrong(share < 0.25 || share > 0.55, "abstract rule: " + share);
  }

  /** A rule close under a line, in the middle of it. */
  private Optional<Printed.Rule> under(Printed.Line line) {
    return page.rules().stream()
        .filter(rule -> rule.at() > line.base() && rule.at() - line.base() < 5)
        .filter(rule -> Math.abs((rule.left() + rule.right()) / 2 - line.middle()) < 3)
        .findFirst();
  }

  private Printed.Line need(String what, Predicate<Printed.Line> which) {
    Printed.Line line = first(which);
    wrong(line == null, what + " is missing");
    return line;
  }

  private Printed.Line first(Predicate<Printed.Line> which) {
    return page.body().stream().filter(which).findFirst().orElse(null);
  }

  private void wrong(boolean wrong, String words) {
    if (wrong) {
      faults.add(words);
    }
  }
}
