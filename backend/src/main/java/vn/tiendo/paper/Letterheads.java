package vn.tiendo.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.identity.People;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.unit.Units;

/**
 * An organisation's letterhead and signatures. Province and parent agency are those under which the
 * organisation issued its own plans, else those of the documents that these carry out; who has
 * neither writes them in by hand.
 */
@ApplicationScoped
public class Letterheads {
  private static final Pattern PROVINCE = Pattern.compile("(?iu)\\b(tỉnh|thành phố)\\s+(\\S.*)$");
  private static final String ISSUERS =
      """
      SELECT d.issuer FROM (
        SELECT p.document_id AS id, 1 AS near, p.issued_on FROM plan p WHERE p.owner_id = ? AND p.state <> 'DRAFT'
        UNION ALL
        SELECT l.target_id, 2, p.issued_on FROM plan p JOIN document_link l ON l.document_id = p.document_id
        WHERE p.owner_id = ? AND p.state <> 'DRAFT' AND l.relation IN ('IMPLEMENTS', 'BASED_ON')) x
      JOIN document d ON d.id = x.id ORDER BY x.near, x.issued_on DESC NULLS LAST, d.id LIMIT 20""";

  private final Sql sql;
  private final Units units;
  private final People people;
  private final Clock clock;

  Letterheads(Sql sql, Units units, People people, Clock clock) {
    this.sql = sql;
    this.units = units;
    this.people = people;
    this.clock = clock;
  }

  /**
   * @param root the unit at the top of the organisation
   */
  public Letterhead of(UUID root) {
    return of(root, LocalDate.now(clock));
  }

  /** Under the name of a day: what was issued keeps its letterhead. */
  public Letterhead of(UUID root, LocalDate on) {
    String name = units.ref(root, on).name();
    UUID owner = units.ownerOf(root);
    List<String> issuers = sql.list(ISSUERS, row -> row.getString("issuer"), owner, owner);
    Optional<Matcher> found =
        issuers.stream().map(PROVINCE::matcher).filter(Matcher::find).findFirst();
    String province = found.map(m -> m.group(1) + " " + m.group(2)).orElse(null);
    String place = found.map(m -> m.group(2)).orElse(null);
    String parent =
        province == null ? null : "Ủy ban nhân dân " + province.toLowerCase(Locale.ROOT);
    return new Letterhead(parent, name, place);
  }

  /**
   * The director signs as such; a deputy for him (KT.); the chief of office by his order (TL.). Who
   * holds none of these posts signs nothing: the director does.
   *
   * @param root the unit at the top of the organisation
   */
  public Signature signature(UUID root, UUID personId) {
    return signature(root, personId, LocalDate.now(clock));
  }

  /** By the posts of a day: whoever has signed stays the one who did. */
  public Signature signature(UUID root, UUID personId, LocalDate on) {
    String kind = personId == null ? "" : people.positionIn(personId, root, on).orElse("");
    PersonRef person = people.ref(personId);
    if (kind.equals(PositionKind.DEPUTY_DIRECTOR.name())) {
      return new Signature("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", person.fullName());
    }
    if (kind.equals(PositionKind.CHIEF_OF_OFFICE.name())) {
      return new Signature("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", person.fullName());
    }
    if (kind.equals(PositionKind.DIRECTOR.name())) {
      return new Signature(null, "GIÁM ĐỐC", person.fullName());
    }
    String director =
        people.holders(root, PositionKind.DIRECTOR).stream()
            .findFirst()
            .map(id -> people.ref(id).fullName())
            .orElse(null);
    return new Signature(null, "GIÁM ĐỐC", director);
  }
}
