package vn.tiendo.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.SearchKeys;
import vn.tiendo.common.persistence.Tracked;

@Entity
@Table(name = "document")
class Document extends Tracked {
  @Column(updatable = false)
  UUID ownerId;

  @Column(updatable = false)
  UUID createdBy;

  @Column(updatable = false)
  String code;

  @Enumerated(EnumType.STRING)
  DocumentType type;

  String number;
  String symbol;
  String issuer;

  String issuerKey;

  UUID issuerUnitId;

  LocalDate issuedOn;

  String issuedText;

  @Column(name = "abstract")
  String summary;

  String signerName;

  String signerPosition;

  List<String> recipients;
  String source;

  Integer textLength;

  String searchText;

  protected Document() {}

  Document(UUID ownerId, UUID createdBy, String code) {
    this.ownerId = ownerId;
    this.createdBy = createdBy;
    this.code = code;
  }

  void edit(DocumentEdit edit) {
    type = edit.type();
    number = edit.number();
    symbol = edit.symbol();
    issuer = edit.issuer();
    // One body is written with and without marks, in capitals, with doubled spaces.
    issuerKey = SearchKeys.of(issuer);
    issuedOn = edit.issuedOn();
    issuedText = edit.issuedText();
    summary = edit.summary();
    signerName = edit.signer() == null ? null : edit.signer().name();
    signerPosition = edit.signer() == null ? null : edit.signer().position();
    recipients = edit.recipients() == null ? List.of() : edit.recipients();
    source = edit.source();
    searchText = SearchKeys.of(code, numberAndSymbol(), issuer, summary);
  }

  /** The clerk gave it number and date. */
  void number(String given, String sign, LocalDate on) {
    number = given;
    symbol = sign;
    issuedOn = on;
    searchText = SearchKeys.of(code, numberAndSymbol(), issuer, summary);
  }

  String numberAndSymbol() {
    return numberAndSymbol(number, symbol);
  }

  /** As printed: "01/CT-UBND"; a blank number leaves "/KH-KHCN"; null when both are blank. */
  static String numberAndSymbol(String number, String symbol) {
    if (symbol == null) {
      return number;
    }
    return (number == null ? "" : number) + "/" + symbol;
  }
}
