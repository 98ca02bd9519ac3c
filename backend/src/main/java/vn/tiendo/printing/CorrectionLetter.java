package vn.tiendo.printing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.calendar.PeriodNames;
import vn.tiendo.consolidation.Seen;
import vn.tiendo.daily.HouseRights;
import vn.tiendo.edition.CorrectionDto;
import vn.tiendo.paper.Heading;
import vn.tiendo.paper.Letterhead;
import vn.tiendo.paper.Letterheads;
import vn.tiendo.paper.OfficialPaper;
import vn.tiendo.paper.PaperFile;
import vn.tiendo.paper.PaperTable;

/** The letter (công văn đính chính) that corrects the form of an issued report. */
@ApplicationScoped
class CorrectionLetter {
  private final Letterheads letterheads;
  private final HouseRights house;
  private final boolean simulated;

  CorrectionLetter(
      Letterheads letterheads,
      HouseRights house,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated) {
    this.letterheads = letterheads;
    this.house = house;
    this.simulated = simulated;
  }

  PaperFile of(Seen seen, CorrectionDto correction) {
    UUID root = house.rootOf(seen.ownerId());
    Letterhead letterhead = letterheads.of(root);
    String cited =
        "Báo cáo số %s/%s ngày %s"
            .formatted(padded(seen.number()), seen.symbol(), PeriodNames.day(seen.issuedOn()));
    return OfficialPaper.upright()
        .head(
            new Heading(
                letterhead,
                correction.number(),
                correction.symbol(),
                "đính chính " + cited,
                correction.issuedOn()),
            simulated)
        .addressees(List.of(seen.period().frozen().addressee()))
        .text(
            "%1$s đã ban hành %2$s về %3$s. Do sơ suất trong khâu soạn thảo, %1$s xin đính chính như sau:"
                .formatted(letterhead.issuer(), cited, inSentence(seen.about())))
        .table(table(correction))
        .text("Các nội dung khác của Báo cáo không thay đổi./.")
        .end(letterheads.signature(root, seen.signerId()), seen.recipients())
        .file("Công văn đính chính");
  }

  private static PaperTable table(CorrectionDto correction) {
    PaperTable table =
        PaperTable.of(
            PaperTable.centred("STT", 15),
            PaperTable.text("Vị trí", 40),
            PaperTable.text("Đã in", 60),
            PaperTable.text("Sửa lại là", 60));
    int number = 0;
    for (CorrectionDto.Item item : correction.items()) {
      number++;
      table.row(String.valueOf(number), item.place(), item.wrong(), item.right());
    }
    return table;
  }

  /** Numbers below 10 with a leading zero (Decree 30/2020/NĐ-CP, Annex I, II.3). */
  private static String padded(String number) {
    return number.matches("\\d") ? "0" + number : number;
  }

  /** What begins with a word, not with an abbreviation, is written small within a sentence. */
  private static String inSentence(String about) {
    boolean word = about.length() > 1 && Character.isLowerCase(about.charAt(1));
    return word ? about.substring(0, 1).toLowerCase(Locale.ROOT) + about.substring(1) : about;
  }
}
