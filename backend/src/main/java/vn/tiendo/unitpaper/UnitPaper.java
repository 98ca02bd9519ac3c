package vn.tiendo.unitpaper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.calendar.PeriodNames;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.web.Messages;
import vn.tiendo.identity.People;
import vn.tiendo.paper.Heading;
import vn.tiendo.paper.Letterhead;
import vn.tiendo.paper.Letterheads;
import vn.tiendo.paper.Signature;
import vn.tiendo.position.PositionNames;
import vn.tiendo.report.Reports.Sent;
import vn.tiendo.report.Reports.Told;
import vn.tiendo.reportpaper.ReportDocument;
import vn.tiendo.reportpaper.ReportTitle;
import vn.tiendo.unit.Units;

/**
 * What a unit's report says on paper (Decree 30/2020/NĐ-CP, Annex I). A unit with its own seal puts
 * its number and date on it and writes to its department; an inner office has neither and writes to
 * the office that receives its report.
 */
@ApplicationScoped
class UnitPaper {
  private final Letterheads letterheads;
  private final ReportTitle title;
  private final Units units;
  private final People people;
  private final Messages messages;
  private final Clock clock;
  private final boolean simulated;

  UnitPaper(
      Letterheads letterheads,
      ReportTitle title,
      Units units,
      People people,
      Messages messages,
      Clock clock,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated) {
    this.letterheads = letterheads;
    this.title = title;
    this.units = units;
    this.people = people;
    this.messages = messages;
    this.clock = clock;
    this.simulated = simulated;
  }

  ReportDocument of(Told told) {
    Sent sent = told.sent();
    boolean draft = sent == null;
    boolean seal = units.hasSeal(told.unitId());
    LocalDate on = on(sent);
    Letterhead house = letterheads.of(units.rootOf(told.unitId()), on);
    Letterhead letterhead =
        new Letterhead(house.issuer(), told.content().unit().name(), house.place());
    String number = seal ? draft ? null : sent.number() : "";
    return new ReportDocument(
        new Heading(
            letterhead, number, draft ? null : sent.symbol(), null, draft ? null : on, draft),
        "Báo cáo",
        title.of(told.period()),
        List.of(addressee(told, seal, house, on)),
        UnitBody.of(told),
        signature(told.unitId(), sent, on),
        List.of("Như trên;", "Lưu: " + keeper(told.unitId(), seal, on) + "."),
        UnitBody.annexes(told, messages.say("vi", PeriodNames.of(told.period().key()))),
        draft,
        simulated,
        null);
  }

  private LocalDate on(Sent sent) {
    if (sent == null) {
      return LocalDate.now(clock);
    }
    return sent.issuedOn() == null ? sent.on() : sent.issuedOn();
  }

  private String addressee(Told told, boolean seal, Letterhead house, LocalDate on) {
    String office = units.ref(told.period().frozen().recipientUnitId(), on).name();
    return seal ? house.issuer() + " (qua " + office + ")" : office;
  }

  private String keeper(UUID unitId, boolean seal, LocalDate on) {
    String unit = units.ref(unitId, on).shortName();
    return seal || unit == null ? "VT" : unit;
  }

  /**
   * The head signs as such, a deputy for him (KT.). Whoever else sent it, entering it on behalf of
   * the unit or standing in, has not signed the unit's paper: the name is left to be written.
   */
  private Signature signature(UUID unitId, Sent sent, LocalDate on) {
    String head = position(PositionKind.HEAD, unitId, on);
    if (sent == null) {
      List<UUID> heads = people.holders(unitId, PositionKind.HEAD);
      return new Signature(
          null, head, heads.size() == 1 ? people.ref(heads.getFirst()).fullName() : null);
    }
    String kind = people.positionIn(sent.by(), unitId, sent.on()).orElse("");
    if (sent.onBehalf() || !kind.equals("HEAD") && !kind.equals("DEPUTY_HEAD")) {
      return new Signature(null, head, null);
    }
    String name = people.ref(sent.by()).fullName();
    return kind.equals("HEAD")
        ? new Signature(null, head, name)
        : new Signature("KT. " + head, position(PositionKind.DEPUTY_HEAD, unitId, on), name);
  }

  /** A centre's director is "GIÁM ĐỐC" under the centre's own name. */
  private String position(PositionKind kind, UUID unitId, LocalDate on) {
    return PositionNames.of(kind, units.kind(unitId), units.ref(unitId, on).name())
        .replaceFirst(" Trung tâm$", "")
        .toUpperCase(java.util.Locale.ROOT);
  }
}
