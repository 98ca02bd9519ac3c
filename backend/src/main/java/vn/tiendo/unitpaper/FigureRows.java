package vn.tiendo.unitpaper;

import java.math.BigDecimal;
import java.util.List;
import vn.tiendo.compilation.ReportWords;
import vn.tiendo.compilation.Snapshot;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.paper.PaperTable;
import vn.tiendo.snapshot.Content;
import vn.tiendo.snapshot.Content.Indicator;

/** A unit's figures as a table: estimate beside official, the members below that have one. */
final class FigureRows {
  private FigureRows() {}

  static PaperTable table(List<Indicator> indicators) {
    PaperTable table =
        PaperTable.of(
            PaperTable.centred("STT", 14),
            PaperTable.text("Chỉ tiêu", 54),
            PaperTable.centred("Đơn vị tính", 23),
            PaperTable.text("Mục tiêu", 40),
            PaperTable.centred("Ước thực hiện", 22),
            PaperTable.centred("Chính thức", 22));
    int number = 0;
    for (Indicator one : indicators) {
      number++;
      table.row(
          String.valueOf(number),
          one.parts() == null ? one.name() : one.name() + " " + reckoned(one.parts()),
          one.unitOfMeasure(),
          one.target(),
          figure(one, ValueNature.ESTIMATE),
          figure(one, ValueNature.OFFICIAL));
      one.members().stream().filter(m -> m.revision() != null).forEach(m -> member(table, one, m));
    }
    return table;
  }

  private static String reckoned(List<Content.Part> parts) {
    long known = parts.stream().filter(p -> p.nature() != null).count();
    return "(tự tính từ %d/%d kỳ)".formatted(known, parts.size());
  }

  private static void member(PaperTable table, Indicator of, Content.Member member) {
    boolean estimate = of.nature() == ValueNature.ESTIMATE;
    Object figure = shown(member.figure());
    table.row(
        null, "- " + member.name(), null, null, estimate ? figure : null, estimate ? null : figure);
  }

  private static Object figure(Indicator one, ValueNature nature) {
    if (one.nature() == nature) {
      return shown(one.figure());
    }
    Content.Beside beside = one.beside();
    return beside == null || beside.nature() != nature ? null : shown(beside.figure());
  }

  /** The number as it was given; words where there is none. */
  private static Object shown(Content.Shown figure) {
    BigDecimal value = figure.value();
    return value != null
        ? value
        : ReportWords.figure(
            new Snapshot.Reading(
                figure.state(), null, figure.reason(), figure.numerator(), figure.denominator()),
            "");
  }
}
