package vn.tiendo.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.disaggregation.NewMember;
import vn.tiendo.document.DocumentRelation;
import vn.tiendo.document.DocumentType;
import vn.tiendo.document.Signer;
import vn.tiendo.unit.ImportedUnit;
import vn.tiendo.unit.ImportedUnitClass;

/** A file in the format `tiendo-plan/1`; its shape has been checked against the format's schema. */
record ImportedFile(
    String format,
    LocalDate effectiveOn,
    List<Doc> documents,
    List<ImportedUnit> units,
    List<ImportedUnitClass> unitClasses,
    List<Disaggregation> disaggregations,
    ImportedPlan plan) {

  /** A document with its relations to others. */
  record Doc(
      String code,
      DocumentType type,
      String number,
      String symbol,
      String issuer,
      String issuerUnitCode,
      LocalDate issuedOn,
      String issuedText,
      @JsonProperty("abstract") String summary,
      Signer signer,
      List<String> recipients,
      String text,
      String source,
      List<Relation> relations) {
    Doc {
      relations = orEmpty(relations);
    }
  }

  /** A relation; the anchor quotes the document that has it. */
  record Relation(DocumentRelation type, String documentCode, Anchor anchor) {}

  /**
   * Words of a document.
   *
   * @param documentCode null: the plan's document
   */
  record Anchor(String quote, Integer nth, String documentCode) {
    int which() {
      return nth == null ? 1 : nth;
    }
  }

  /** What figures are divided by. */
  record Disaggregation(String code, String name, List<NewMember> members, String note) {}

  static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }
}
