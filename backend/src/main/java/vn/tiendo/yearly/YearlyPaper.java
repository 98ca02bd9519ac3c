package vn.tiendo.yearly;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.document.Documents;
import vn.tiendo.identity.People;
import vn.tiendo.paper.Citation;
import vn.tiendo.paper.Heading;
import vn.tiendo.paper.Letterhead;
import vn.tiendo.paper.Letterheads;
import vn.tiendo.paper.OfficialPaper;
import vn.tiendo.paper.PaperFile;
import vn.tiendo.paper.PaperTable;
import vn.tiendo.programme.ProgrammeDto;
import vn.tiendo.programme.ProgrammeState;

/** The programme (Chương trình), a table by offices. Always Vietnamese. */
@ApplicationScoped
class YearlyPaper {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final String[] ROMAN = {
    "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"
  };

  private final Letterheads letterheads;
  private final Documents documents;
  private final People people;
  private final boolean simulated;

  YearlyPaper(
      Letterheads letterheads,
      Documents documents,
      People people,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated) {
    this.letterheads = letterheads;
    this.documents = documents;
    this.people = people;
    this.simulated = simulated;
  }

  /**
   * @param root the unit at the top of the house
   * @param programmes in the order of the paper
   * @param items of all of them, in order
   * @param plans the documents that are carried out
   */
  record Content(
      UUID root,
      int year,
      List<ProgrammeDto> programmes,
      List<YearlyItem> items,
      List<UUID> plans) {
    boolean approved() {
      return programmes.stream().allMatch(YearlyPaper::approved);
    }
  }

  PaperFile of(Content content) {
    Letterhead house = letterheads.of(content.root());
    LocalDate on = content.approved() ? approvedOn(content) : null;
    Heading heading = new Heading(house, null, "CTr", null, on, !content.approved());
    ProgrammeDto only = content.programmes().size() == 1 ? content.programmes().getFirst() : null;
    String whose = only == null ? house.issuer() : only.unit().name();
    OfficialPaper paper =
        OfficialPaper.across()
            .head(heading, simulated)
            .title("Chương trình", "Công tác năm " + content.year() + " của " + whose)
            .text(opening(content, whose))
            .table(table(content))
            .text(
                "Các đơn vị chủ động tổ chức thực hiện; vướng mắc, phát sinh báo cáo lãnh đạo cơ"
                    + " quan xem xét, điều chỉnh./.");
    List<String> recipients =
        List.of("Lãnh đạo cơ quan (để b/c);", "Các phòng, đơn vị (để t/h);", "Lưu: VT.");
    return paper
        .end(letterheads.signature(content.root(), signer(content)), recipients)
        .file("Chương trình công tác năm " + content.year());
  }

  /** Who approved all of it; where several did, the director. */
  private static UUID signer(Content content) {
    List<UUID> deciders =
        content.programmes().stream()
            .filter(YearlyPaper::approved)
            .map(programme -> programme.decidedBy().id())
            .distinct()
            .toList();
    return content.approved() && deciders.size() == 1 ? deciders.getFirst() : null;
  }

  private static LocalDate approvedOn(Content content) {
    Instant last =
        content.programmes().stream()
            .map(ProgrammeDto::decidedAt)
            .max(Instant::compareTo)
            .orElseThrow();
    return LocalDate.ofInstant(last, OfficeClock.ZONE);
  }

  private String opening(Content content, String whose) {
    String plans =
        content.plans().stream()
            .map(documents::ref)
            .filter(Objects::nonNull)
            .map(Citation::full)
            .collect(Collectors.joining("; "));
    String year = String.valueOf(content.year());
    return plans.isEmpty()
        ? "Chương trình công tác năm " + year + " của " + whose + " gồm các việc sau:"
        : "Thực hiện " + plans + ", chương trình công tác năm " + year + " gồm các việc sau:";
  }

  private PaperTable table(Content content) {
    PaperTable table =
        PaperTable.of(
            PaperTable.centred("TT", 6),
            PaperTable.text("Nội dung công việc", 42),
            PaperTable.text("Sản phẩm", 20),
            PaperTable.centred("Thời hạn", 13),
            PaperTable.text("Người thực hiện", 16),
            PaperTable.text("Phối hợp", 16));
    int group = 0;
    for (ProgrammeDto programme : content.programmes()) {
      group++;
      String draft = approved(programme) ? "" : " (chưa phê duyệt)";
      table.group(roman(group) + ". " + programme.unit().name() + draft);
      int number = 0;
      for (YearlyItem item : content.items()) {
        if (item.programmeId().equals(programme.id())) {
          number++;
          row(table, number, item);
        }
      }
    }
    return table;
  }

  private void row(PaperTable table, int number, YearlyItem item) {
    table.row(
        String.valueOf(number),
        item.title() + (item.unplanned() ? " (bổ sung)" : ""),
        item.product(),
        item.dueOn() == null ? "Thường xuyên" : DAY.format(item.dueOn()),
        item.personId() == null ? null : people.ref(item.personId()).fullName(),
        item.helperIds().stream()
            .map(helper -> people.ref(helper).fullName())
            .collect(Collectors.joining("; ")));
  }

  private static boolean approved(ProgrammeDto programme) {
    return programme.state() == ProgrammeState.APPROVED;
  }

  /** Numbers of offices, up to 39. */
  private static String roman(int number) {
    return "X".repeat(number / 10) + ROMAN[number % 10];
  }
}
