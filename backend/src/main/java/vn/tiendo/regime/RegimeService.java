package vn.tiendo.regime;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Paging;
import vn.tiendo.document.DocumentRef;
import vn.tiendo.document.Documents;
import vn.tiendo.outline.Keepers;
import vn.tiendo.unit.Units;

/** Keeping regimes. */
@ApplicationScoped
class RegimeService {
  private final RegimeRepository regimes;
  private final RegimeWriter writer;
  private final Keepers keepers;
  private final MergePatch mergePatch;
  private final Documents documents;
  private final Units units;
  private final Caller caller;

  RegimeService(
      RegimeRepository regimes,
      RegimeWriter writer,
      Keepers keepers,
      MergePatch mergePatch,
      Documents documents,
      Units units,
      Caller caller) {
    this.regimes = regimes;
    this.writer = writer;
    this.keepers = keepers;
    this.mergePatch = mergePatch;
    this.documents = documents;
    this.units = units;
    this.caller = caller;
  }

  Page<RegimeDto> list(RegimeRepository.Filter filter, Paging paging) {
    UUID[] owners = caller.owners().toArray(UUID[]::new);
    Listing.Rows<UUID> ids = regimes.ids(owners, filter, paging, caller.today());
    Map<UUID, ReportRegime> byId = regimes.byId(ids.rows());
    Map<UUID, DocumentRef> cited =
        documents.refs(
            byId.values().stream().map(r -> r.documentId).filter(Objects::nonNull).toList());
    Function<UUID, EnumSet<Relation>> relations = keepers.once();
    return ids.map(id -> dto(byId.get(id), cited::get, relations));
  }

  RegimeDto get(UUID id) {
    return dto(regimes.findByIdOptional(id).orElseThrow(NotFound::new));
  }

  @Transactional
  RegimeDto create(RegimeDto.Wanted wanted) {
    ReportRegime regime = new ReportRegime(keepers.own(), wanted.code());
    writer.write(regime, wanted.edit());
    regimes.persistAndFlush(regime);
    return dto(regime);
  }

  @Transactional
  RegimeDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    ReportRegime regime = regimes.locked(id).orElseThrow(NotFound::new);
    Keepers.require(keepers.relations(regime.ownerId));
    IfMatch.require(ifMatch, regime);
    writer.write(regime, mergePatch.apply(patch, regime.edit(), RegimeEdit.class));
    regimes.flush();
    return dto(regime);
  }

  private RegimeDto dto(ReportRegime regime) {
    return dto(regime, documents::ref, keepers::relations);
  }

  private RegimeDto dto(
      ReportRegime r,
      Function<UUID, DocumentRef> cited,
      Function<UUID, EnumSet<Relation>> relations) {
    return new RegimeDto(
        r.id(),
        r.version(),
        r.code,
        r.title,
        r.frequency,
        r.counting,
        r.planId,
        r.outlineId,
        r.reporterIds.stream().map(units::ref).toList(),
        units.ref(r.recipientUnitId),
        r.addressee,
        r.levels,
        r.signingRoute,
        r.legalBasis,
        r.documentId == null ? null : cited.apply(r.documentId),
        r.indicatorIds,
        r.sectionIds,
        r.taskIds,
        r.symbol,
        r.active,
        r.createdAt(),
        r.updatedAt(),
        allowedActions(relations.apply(r.ownerId), r.active));
  }

  private static List<String> allowedActions(Set<Relation> relations, boolean active) {
    if (!Keepers.writes(relations)) {
      return List.of();
    }
    return active ? List.of("editReportRegime", "openReportPeriod") : List.of("editReportRegime");
  }
}
