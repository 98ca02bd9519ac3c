package vn.tiendo.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.attachment.AttachmentDto;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.unit.UnitRef;

/** A document with its links and files; the text is read apart. */
record DocumentDto(
    UUID id,
    long version,
    String code,
    DocumentType type,
    String number,
    String symbol,
    String numberAndSymbol,
    String issuer,
    UnitRef issuerUnit,
    LocalDate issuedOn,
    String issuedText,
    @JsonProperty("abstract") String summary,
    Signer signer,
    List<String> recipients,
    String source,
    boolean hasText,
    Integer textLength,
    List<DocumentLinkDto> links,
    List<AttachmentDto> attachments,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {

  static DocumentDto of(
      Document d,
      UnitRef issuerUnit,
      List<DocumentLinkDto> links,
      List<AttachmentDto> attachments,
      List<String> allowedActions) {
    return new DocumentDto(
        d.id(),
        d.version(),
        d.code,
        d.type,
        d.number,
        d.symbol,
        d.numberAndSymbol(),
        d.issuer,
        issuerUnit,
        d.issuedOn,
        d.issuedText,
        d.summary,
        Signer.of(d.signerName, d.signerPosition),
        d.recipients,
        d.source,
        d.textLength != null,
        d.textLength,
        links,
        attachments,
        d.createdAt(),
        d.updatedAt(),
        allowedActions);
  }
}
