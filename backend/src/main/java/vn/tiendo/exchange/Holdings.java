package vn.tiendo.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.anchor.Anchors;
import vn.tiendo.anchor.SourceText;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.disaggregation.Members;
import vn.tiendo.document.Documents;
import vn.tiendo.unit.Units;

/** What is there already, for an organisation. */
@ApplicationScoped
class Holdings {
  private final Units units;
  private final Documents documents;
  private final Anchors anchors;
  private final Members members;

  Holdings(Units units, Documents documents, Anchors anchors, Members members) {
    this.units = units;
    this.documents = documents;
    this.anchors = anchors;
    this.members = members;
  }

  /**
   * @param ownerId whose documents may be referred to; null: an organisation that the file brings
   */
  Known of(UUID ownerId) {
    return new Known() {
      @Override
      public boolean unit(String code) {
        return units.idOf(code).isPresent();
      }

      @Override
      public boolean unitClass(String code) {
        return units.classIdOf(code).isPresent();
      }

      @Override
      public boolean document(String code) {
        return documentId(ownerId, code).isPresent();
      }

      @Override
      public Optional<SourceText> text(String documentCode) {
        return documentId(ownerId, documentCode).flatMap(anchors::text);
      }

      @Override
      public boolean disaggregation(String code) {
        return members.idOf(code).isPresent();
      }

      @Override
      public boolean member(String disaggregationCode, String memberCode) {
        return memberId(disaggregationCode, memberCode).isPresent();
      }

      @Override
      public boolean memberHolds(String disaggregationCode, String memberCode, PeriodKey period) {
        return holds(disaggregationCode, memberCode, period);
      }
    };
  }

  private boolean holds(String disaggregationCode, String memberCode, PeriodKey period) {
    UUID disaggregation = members.idOf(disaggregationCode).orElseThrow();
    return memberId(disaggregationCode, memberCode)
        .map(member -> members.holds(disaggregation, member, period))
        .orElse(false);
  }

  Optional<UUID> documentId(UUID ownerId, String code) {
    return ownerId == null ? Optional.empty() : documents.idOf(ownerId, code);
  }

  private Optional<UUID> memberId(String disaggregation, String member) {
    return members.idOf(disaggregation).flatMap(id -> members.memberIdOf(id, member));
  }
}
