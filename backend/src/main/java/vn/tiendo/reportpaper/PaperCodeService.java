package vn.tiendo.reportpaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.access.SignInThrottle;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.reportpaper.PaperVerificationDto.State;
import vn.tiendo.reportpaper.VerifiedPapers.Standing;

/** Codes under the pages of drafts, and what is said to whoever asks about one. */
@ApplicationScoped
public class PaperCodeService {
  /** Without those that are taken for each other on paper: 0 and O, 1 and I. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 16;

  private final SecureRandom dice = new SecureRandom();
  private final Sql sql;
  private final Clock clock;
  private final SignInThrottle throttle;
  private final Instance<VerifiedPapers> keepers;
  private final Provider<Boolean> wanted;

  PaperCodeService(
      Sql sql,
      Clock clock,
      SignInThrottle throttle,
      @Any Instance<VerifiedPapers> keepers,
      @ConfigProperty(name = "tiendo.paper.draft-codes") Provider<Boolean> wanted) {
    this.sql = sql;
    this.clock = clock;
    this.throttle = throttle;
    this.keepers = keepers;
    this.wanted = wanted;
  }

  /**
   * The code of a draft, the same each time it is printed, in groups of four. Kept at once,
   * whatever becomes of the request: somebody may hold the page.
   *
   * @param version of its drafts, from 1
   * @return empty unless this installation wants codes (tiendo.paper.draft-codes)
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<String> ofDraft(UUID paperId, int version) {
    if (!wanted.get()) {
      return Optional.empty();
    }
    return Optional.of(code(paperId, version).replaceAll("(.{4})(?!$)", "$1-"));
  }

  String code(UUID paperId, int version) {
    sql.update(
        "INSERT INTO paper_code (code, paper_id, version_no, made_at) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (paper_id, version_no) DO NOTHING",
        drawn(),
        paperId,
        version,
        clock.instant());
    return sql.one(
            "SELECT code FROM paper_code WHERE paper_id = ? AND version_no = ?",
            row -> row.getString("code"),
            paperId,
            version)
        .orElseThrow();
  }

  private String drawn() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(dice.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  private record Made(UUID paperId, int version, LocalDate on) {}

  /**
   * @param address of whoever asks; after many codes that are not there he has to wait
   */
  @Transactional
  PaperVerificationDto verify(String written, String address) {
    // Counted apart: whoever mistypes codes at an office locks nobody there out of signing in.
    String asker = "verification/" + address;
    throttle.check("verification", asker, true);
    String code = written.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    Optional<Made> made =
        sql.one(
            "SELECT paper_id, version_no, made_at FROM paper_code WHERE code = ?",
            row ->
                new Made(
                    row.getObject("paper_id", UUID.class),
                    row.getInt("version_no"),
                    LocalDate.ofInstant(Sql.instant(row, "made_at"), OfficeClock.ZONE)),
            code);
    Optional<Standing> standing =
        made.flatMap(
            m ->
                keepers.stream()
                    .map(keeper -> keeper.standing(m.paperId()))
                    .flatMap(Optional::stream)
                    .findFirst());
    if (standing.isEmpty()) {
      throttle.failed("verification", asker);
      throw new NotFound();
    }
    return answer(made.orElseThrow(), standing.get());
  }

  private static PaperVerificationDto answer(Made made, Standing standing) {
    if (standing.issued()) {
      return new PaperVerificationDto(true, made.version(), made.on(), State.ISSUED, null);
    }
    boolean newer = standing.latestVersion() > made.version();
    return new PaperVerificationDto(
        true,
        made.version(),
        made.on(),
        newer ? State.REPLACED : State.CURRENT,
        newer ? standing.latestVersion() : null);
  }
}
