package vn.tiendo.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;

/** A document as others cite it. */
public record DocumentRef(
    UUID id,
    String code,
    DocumentType type,
    String numberAndSymbol,
    String issuer,
    LocalDate issuedOn,
    @JsonProperty("abstract") String summary) {
  /** From columns id, code, type, number, symbol, issuer, issued_on, abstract. */
  static DocumentRef of(ResultSet row) throws SQLException {
    return new DocumentRef(
        Sql.id(row, "id"),
        row.getString("code"),
        DocumentType.valueOf(row.getString("type")),
        Document.numberAndSymbol(row.getString("number"), row.getString("symbol")),
        row.getString("issuer"),
        Sql.date(row, "issued_on"),
        row.getString("abstract"));
  }
}
