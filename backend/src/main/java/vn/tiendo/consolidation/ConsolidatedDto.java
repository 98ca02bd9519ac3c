package vn.tiendo.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.assembly.ConsolidatedContent;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.document.DocumentRef;
import vn.tiendo.edition.CorrectionDto;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.period.PeriodState;
import vn.tiendo.regime.SigningRole;
import vn.tiendo.unit.UnitRef;

/**
 * A consolidated report.
 *
 * @param turn whose turn it is; null once issued
 * @param outdatedSources reports that count otherwise now than when this was made; 0 once issued
 * @param replacedBy written in its place, issued or not
 * @param assembling it is being made of so many reports that nobody waits for it
 * @param assemblyFailed the last such making ended without a result; what there was before stands
 * @param extents how many lines of the units come in by themselves, by heading, where a person said
 *     it; only when one report is read
 * @param content only when one report is read, and not before it was made once
 */
public record ConsolidatedDto(
    UUID id,
    long version,
    Period period,
    UnitRef unit,
    String addressee,
    String about,
    ConsolidatedState state,
    SigningRole.Role turn,
    List<SigningRole> signingRoute,
    int outdatedSources,
    boolean assembling,
    boolean assemblyFailed,
    int lastVersion,
    Map<String, Integer> extents,
    String number,
    String symbol,
    LocalDate issuedOn,
    PersonRef signer,
    DocumentRef document,
    UUID replacesId,
    String replacesReason,
    UUID replacedById,
    List<CorrectionDto> corrections,
    ConsolidatedContent content,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {

  public record Period(
      UUID id, String key, LocalDate from, LocalDate to, LocalDate dueOn, PeriodState state) {}
}
