package vn.tiendo.reportpaper;

import java.util.List;
import vn.tiendo.paper.Heading;
import vn.tiendo.paper.OfficialPaper;
import vn.tiendo.paper.PaperFile;
import vn.tiendo.reportpaper.Block.HeadingBlock;
import vn.tiendo.reportpaper.Block.ParagraphBlock;
import vn.tiendo.reportpaper.Block.TableBlock;

/** A report in Word. */
final class ReportDocx {
  private ReportDocx() {}

  static PaperFile write(ReportDocument report, String name) {
    OfficialPaper paper =
        OfficialPaper.upright()
            .verifiedBy(report.verificationCode())
            .head(head(report), report.simulated())
            .title(report.type(), report.about());
    if (!report.addressees().isEmpty()) {
      paper.addressees(report.addressees());
    }
    blocks(paper, Endings.ended(report.body()));
    paper.end(report.signature(), report.recipients());
    for (Annex annex : report.annexes()) {
      paper.annex(ReportDocument.name(annex), annex.title(), report.source(), annex.across());
      blocks(paper, annex.body());
    }
    return paper.file(name);
  }

  private static Heading head(ReportDocument report) {
    Heading head = report.head();
    return new Heading(
        head.letterhead(), head.number(), head.symbol(), head.about(), head.on(), report.draft());
  }

  private static void blocks(OfficialPaper paper, List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case HeadingBlock(int level, String number, String text) ->
            paper.heading(level, number, text, codeBelow(blocks, i));
        case ParagraphBlock(String text, String anchor) -> paper.text(text, anchor);
        case TableBlock(var table, String caption) -> {
          if (caption != null) {
            paper.caption(caption);
          }
          paper.table(table);
        }
      }
    }
  }

  /** The part that a title heads: what stands directly under it. */
  private static String codeBelow(List<Block> blocks, int heading) {
    boolean last = heading + 1 == blocks.size();
    return !last && blocks.get(heading + 1) instanceof ParagraphBlock below ? below.anchor() : null;
  }
}
