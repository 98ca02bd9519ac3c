package vn.tiendo.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.document.DocumentRef;
import vn.tiendo.identity.People;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.paper.Heading;
import vn.tiendo.paper.Letterhead;
import vn.tiendo.paper.Letterheads;
import vn.tiendo.paper.OfficialPaper;
import vn.tiendo.paper.PaperFile;
import vn.tiendo.unit.UnitRef;

/** The notice (Thông báo kết luận), signed by the chief of office on the director's order. */
@ApplicationScoped
class MeetingPaper {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Letterheads letterheads;
  private final People people;
  private final boolean simulated;

  MeetingPaper(
      Letterheads letterheads,
      People people,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated) {
    this.letterheads = letterheads;
    this.people = people;
    this.simulated = simulated;
  }

  /**
   * @param root the unit at the top of the organisation
   */
  PaperFile notice(MeetingDto meeting, UUID root) {
    Letterhead house = letterheads.of(root);
    OfficialPaper paper =
        OfficialPaper.upright()
            .head(heading(house, meeting.document()), simulated)
            .title("Thông báo", about(meeting))
            .text(opening(meeting, house));
    if (meeting.opening() != null) {
      paper.text(meeting.opening());
    }
    paper.text(
        "Sau khi nghe báo cáo và ý kiến của các thành viên dự họp, "
            + chair(meeting.chair())
            + " kết luận như sau:");
    for (ConclusionDto conclusion : meeting.conclusions()) {
      paper.text(conclusion.position() + ". " + words(conclusion));
    }
    paper.text("Trên đây là kết luận tại cuộc họp, thông báo để các đơn vị biết, thực hiện./.");
    UUID chief =
        people.holders(root, PositionKind.CHIEF_OF_OFFICE).stream().findFirst().orElse(null);
    return paper
        .end(
            letterheads.signature(root, chief),
            List.of("Lãnh đạo cơ quan (để b/c);", "Các đơn vị dự họp (để t/h);", "Lưu: VT."))
        .file("Thông báo kết luận " + meeting.heldOn());
  }

  private static Heading heading(Letterhead house, DocumentRef notice) {
    String given = notice == null ? null : notice.numberAndSymbol();
    int slash = given == null ? -1 : given.indexOf('/');
    String number = slash < 0 ? given : given.substring(0, slash);
    String symbol = slash < 0 ? null : given.substring(slash + 1);
    return new Heading(house, number, symbol, null, notice == null ? null : notice.issuedOn());
  }

  private static String about(MeetingDto meeting) {
    return "Kết luận của " + chair(meeting.chair()) + " tại " + inSentence(meeting.title());
  }

  /**
   * A title that begins with a word, not with an abbreviation, is written small within a sentence.
   */
  private static String inSentence(String title) {
    boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
    return word ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
  }

  private static String chair(PersonRef chair) {
    return "đồng chí "
        + chair.fullName()
        + (chair.position() == null ? "" : " – " + chair.position());
  }

  private static String opening(MeetingDto meeting, Letterhead house) {
    String where = meeting.place() == null ? "" : ", tại " + meeting.place();
    String units = meeting.units().stream().map(UnitRef::name).collect(Collectors.joining(", "));
    String present = units.isEmpty() ? "" : " Dự họp có: " + units + ".";
    return "Ngày "
        + DAY.format(meeting.heldOn())
        + where
        + ", "
        + chair(meeting.chair())
        + " "
        + house.issuer()
        + " chủ trì "
        + inSentence(meeting.title())
        + "."
        + present;
  }

  private static String words(ConclusionDto conclusion) {
    String content = conclusion.content().strip().replaceAll("\\.+$", "");
    boolean about = conclusion.kind() == ConclusionKind.DIRECTION && conclusion.task() != null;
    String text = about ? "Về “" + conclusion.task().title() + "”: " + content : content;
    String who = conclusion.unit() == null ? "" : conclusion.unit().name() + " thực hiện";
    String when = until(conclusion.dueOn());
    String both = who.isEmpty() || when.isEmpty() ? who + when : who + "; " + when;
    return both.isEmpty() ? text + "." : text + " (" + both + ").";
  }

  private static String until(LocalDate dueOn) {
    return dueOn == null ? "" : "thời hạn: chậm nhất ngày " + DAY.format(dueOn);
  }
}
