package vn.tiendo.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.unit.UnitRef;

/** A document in a list. */
record DocumentSummary(
    UUID id,
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
    boolean hasText,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions) {}
