package vn.tiendo.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What of a document may be edited; the text only as long as there is none. */
record DocumentEdit(
    DocumentType type,
    String number,
    String symbol,
    String issuer,
    LocalDate issuedOn,
    String issuedText,
    @JsonProperty("abstract") String summary,
    Signer signer,
    List<String> recipients,
    String text,
    String source,
    List<NewDocumentLink> links,
    List<UUID> attachmentIds) {

  static DocumentEdit of(Document d, List<NewDocumentLink> links, List<UUID> attachmentIds) {
    return new DocumentEdit(
        d.type,
        d.number,
        d.symbol,
        d.issuer,
        d.issuedOn,
        d.issuedText,
        d.summary,
        Signer.of(d.signerName, d.signerPosition),
        d.recipients,
        null,
        d.source,
        links,
        attachmentIds);
  }
}
