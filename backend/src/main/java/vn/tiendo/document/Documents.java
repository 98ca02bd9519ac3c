package vn.tiendo.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.anchor.SourceQuote;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;

/** The door to documents for other features: citing them, checking citations, bringing them in. */
@ApplicationScoped
public class Documents {
  private final DocumentRepository documents;
  private final DocumentRights rights;
  private final DocumentWriter writer;
  private final Caller caller;

  Documents(
      DocumentRepository documents, DocumentRights rights, DocumentWriter writer, Caller caller) {
    this.documents = documents;
    this.rights = rights;
    this.writer = writer;
    this.caller = caller;
  }

  /**
   * @return null for null
   */
  public DocumentRef ref(UUID id) {
    return id == null ? null : refs(List.of(id)).get(id);
  }

  /** Several citations in one statement. */
  public Map<UUID, DocumentRef> refs(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return documents.refs(ids).stream()
        .collect(Collectors.toMap(DocumentRef::id, Function.identity()));
  }

  /**
   * The document exists and the caller may read it; otherwise UNKNOWN_REFERENCE at the pointer.
   * Null passes.
   */
  public void require(UUID id, String pointer, Violations violations) {
    if (id != null && !readable(id)) {
      violations.add(pointer, "UNKNOWN_REFERENCE", "document.unknown");
    }
  }

  public boolean readable(UUID id) {
    return documents
        .findByIdOptional(id)
        .map(
            d ->
                rights.readable(
                    rights.relations(d.ownerId, d.createdBy, documents.standing(id, rights))))
        .orElse(false);
  }

  public Optional<UUID> idOf(UUID ownerId, String code) {
    return documents.byCode(ownerId, code).map(Document::id);
  }

  /**
   * Registers a document for an organisation, as an import does.
   *
   * @param issuerUnitId the unit that issued it, or null
   */
  public UUID register(NewDocument wanted, UUID ownerId, UUID issuerUnitId, Violations violations) {
    return writer.create(wanted, ownerId, caller.actorId(), issuerUnitId, violations).id();
  }

  /** The clerk gave a registered document number, symbol and date. */
  public void number(UUID id, String number, String symbol, LocalDate issuedOn) {
    documents.findById(id).number(number, symbol, issuedOn);
  }

  /**
   * Says how a registered document stands to another one.
   *
   * @param quote the words that say so, known to stand in its text; may be null
   */
  public void relate(UUID documentId, NewDocumentLink link, SourceQuote quote) {
    writer.relate(documentId, link, quote);
  }
}
