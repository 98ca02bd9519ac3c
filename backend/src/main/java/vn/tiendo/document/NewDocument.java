package vn.tiendo.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A document to be registered.
 *
 * @param code null: the server gives one
 * @param number as printed, null when blank
 * @param issuedOn null when blank
 * @param ownerUnit code or id of the organisation that keeps it; null: the caller's only one
 */
public record NewDocument(
    String code,
    DocumentType type,
    String number,
    String symbol,
    String issuer,
    String issuerUnit,
    LocalDate issuedOn,
    String issuedText,
    @JsonProperty("abstract") String summary,
    Signer signer,
    List<String> recipients,
    String text,
    String source,
    List<NewDocumentLink> links,
    List<UUID> attachmentIds,
    String ownerUnit) {

  DocumentEdit edit() {
    return new DocumentEdit(
        type,
        number,
        symbol,
        issuer,
        issuedOn,
        issuedText,
        summary,
        signer,
        recipients == null ? List.of() : recipients,
        text,
        source,
        links == null ? List.of() : links,
        attachmentIds == null ? List.of() : attachmentIds);
  }
}
