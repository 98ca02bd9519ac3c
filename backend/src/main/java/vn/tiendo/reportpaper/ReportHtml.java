package vn.tiendo.reportpaper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiendo.paper.Cells;
import vn.tiendo.paper.Heading;
import vn.tiendo.paper.Letterhead;
import vn.tiendo.paper.PaperTable;
import vn.tiendo.reportpaper.Block.HeadingBlock;
import vn.tiendo.reportpaper.Block.ParagraphBlock;
import vn.tiendo.reportpaper.Block.TableBlock;

/**
 * A report as web pages, one for the paper and one for each annex, for a library that draws them.
 */
final class ReportHtml {
  private final ReportDocument report;
  private final StringBuilder page = new StringBuilder();

  private ReportHtml(ReportDocument report) {
    this.report = report;
  }

  static List<String> pages(ReportDocument report) {
    List<String> pages = new ArrayList<>();
    pages.add(new ReportHtml(report).paper());
    report.annexes().forEach(annex -> pages.add(new ReportHtml(report).annex(annex)));
    return pages;
  }

  private String paper() {
    head();
    line("line b", upper(report.type()));
    line("line b", report.about());
    rule(Math.min(60, report.about().length()));
    addressees();
    blocks(Endings.ended(report.body()));
    end();
    return html(false);
  }

  private String annex(Annex annex) {
    line("line b", ReportDocument.name(annex));
    line("line b", upper(annex.title()));
    line("line slant", report.source());
    page.append("<p class='s12'>&#160;</p>");
    blocks(annex.body());
    return html(annex.across());
  }

  private void head() {
    Heading head = report.head();
    Letterhead house = head.letterhead();
    page.append("<table class='grid'><tr><td style='width:43%'>");
    line("line s12", house.parent() == null ? "…………………………" : shortened(house.parent()));
    line("line b s12", upper(house.issuer()));
    rule(27);
    line("line s13", head.numberLine());
    page.append("</td><td style='width:57%'>");
    line("line b s12", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    line("line b s13", "Độc lập - Tự do - Hạnh phúc");
    rule(56.1);
    line("line slant s13", head.placeLine());
    page.append("</td></tr></table><p class='s12'>&#160;</p>");
  }

  private static String shortened(String agency) {
    return upper(agency).replace("ỦY BAN NHÂN DÂN", "UBND");
  }

  private void addressees() {
    if (report.addressees().isEmpty()) {
      return;
    }
    page.append("<p class='s12'>&#160;</p>");
    boolean one = report.addressees().size() == 1;
    line("line", one ? "Kính gửi: " + report.addressees().getFirst() + "." : "Kính gửi:");
    for (int i = 0; i < report.addressees().size() && !one; i++) {
      boolean last = i == report.addressees().size() - 1;
      page.append("<p style='margin-left:55mm'>");
      page.append(safe("- " + report.addressees().get(i) + (last ? "." : ";"))).append("</p>");
    }
    page.append("<p class='s12'>&#160;</p>");
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case HeadingBlock heading -> heading(heading);
        case ParagraphBlock text -> text.text().lines().forEach(l -> line("body", l.strip()));
        case TableBlock(PaperTable table, String caption) -> {
          if (caption != null) {
            line("line b s13", caption);
          }
          table(table);
        }
      }
    }
  }

  private void heading(HeadingBlock heading) {
    int level = Math.clamp(heading.level(), 1, 4);
    String text = heading.number() == null ? "" : heading.number() + " ";
    text += level == 1 ? upper(heading.text()) : heading.text();
    page.append("<h%d>%s</h%d>".formatted(level, safe(text), level));
  }

  private void table(PaperTable table) {
    int asked = table.columns().stream().mapToInt(PaperTable.Column::width).sum();
    page.append("<table class='data'><thead><tr>");
    for (PaperTable.Column column : table.columns()) {
      page.append("<th style='width:%.2f%%'>".formatted(100.0 * column.width() / asked));
      page.append(safe(column.heading())).append("</th>");
    }
    page.append("</tr></thead><tbody>");
    for (List<Object> row : table.rows()) {
      page.append("<tr>");
      if (row.size() == 1) {
        page.append("<td class='g' colspan='%d'>".formatted(table.columns().size()));
        page.append(safe(Cells.text(row.getFirst()))).append("</td>");
      } else {
        for (int c = 0; c < row.size(); c++) {
          cell(table.columns().get(c), row.get(c));
        }
      }
      page.append("</tr>");
    }
    page.append("</tbody></table>");
  }

  private void cell(PaperTable.Column column, Object value) {
    String side = column.centred() ? "c" : Cells.number(value) ? "r" : "l";
    page.append("<td class='%s'>".formatted(side)).append(safe(Cells.text(value))).append("</td>");
  }

  private void end() {
    page.append(
        "<table class='grid'><tr><td style='width:50%'><p class='s12 b slant'>Nơi nhận:</p>");
    report.recipients().forEach(recipient -> line("s11", "- " + recipient));
    page.append("</td><td>");
    if (report.signature().onBehalf() != null) {
      line("line b", report.signature().onBehalf());
    }
    line("line b", report.signature().position());
    page.append("<div style='height:24mm'></div>");
    line("line b", report.signature().name() == null ? "" : report.signature().name());
    page.append("</td></tr></table>");
  }

  private String html(boolean across) {
    String code = report.verificationCode();
    String marks =
        (across ? "@page { size: A4 landscape; }" : "")
            + mark("top-left", 12, report.simulated() ? "SỐ LIỆU MÔ PHỎNG" : null)
            + mark("top-right", 12, report.draft() ? "DỰ THẢO" : null)
            + mark("bottom-center", 10, code == null ? null : "Mã kiểm tra: " + code);
    return "<html><head><style>%s\n%s</style></head><body>%s</body></html>"
        .formatted(ReportPdf.style(), marks, page);
  }

  /** All of a place in one rule: the library takes the last one and no part of those before. */
  private static String mark(String place, int size, String words) {
    return words == null
        ? ""
        : """
          @page { @%s { content: "%s"; font-family: "%s"; font-size: %dpt; font-weight: %s;
            vertical-align: middle; } }
          """
            .formatted(place, words, PaperFonts.FAMILY, size, size > 11 ? "bold" : "normal");
  }

  private void rule(double millimetres) {
    page.append("<div class='rule' style='width:%smm'></div>".formatted(millimetres));
  }

  private void line(String kind, String text) {
    page.append("<p class='").append(kind).append("'>").append(safe(text)).append("</p>");
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br/>")
        .replaceAll("(?<= ) ", "&#160;");
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
