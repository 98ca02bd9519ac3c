package vn.tiendo.anchor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.Deletions;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.Violations;

/** The door to source anchors: finds quotes in stored texts and keeps where they stand. */
@ApplicationScoped
public class Anchors {
  private final Sql sql;
  private final EntityManager entities;
  private final Deletions deletions;

  Anchors(Sql sql, EntityManager entities, Deletions deletions) {
    this.sql = sql;
    this.entities = entities;
    this.deletions = deletions;
  }

  /**
   * Gives the resource exactly these anchors, in this order. What is already there stays untouched.
   *
   * @param pointer JSON Pointer of the list of quotes; a quote that is not found is reported at
   *     pointer/i/quote
   */
  public void replace(
      String resourceType,
      UUID resourceId,
      List<SourceQuote> quotes,
      String pointer,
      Violations violations) {
    List<SourceAnchorDto> found = locate(quotes, pointer, violations);
    if (found.size() < quotes.size() || found.equals(of(resourceId))) {
      return;
    }
    entities
        .createQuery("FROM SourceAnchor WHERE resourceId = ?1", SourceAnchor.class)
        .setParameter(1, resourceId)
        .getResultList()
        .forEach(deletions::delete);
    for (int i = 0; i < found.size(); i++) {
      entities.persist(new SourceAnchor(resourceType, resourceId, i, found.get(i)));
    }
  }

  /** In the order given when they were stored. */
  public List<SourceAnchorDto> of(UUID resourceId) {
    return of(List.of(resourceId)).getOrDefault(resourceId, List.of());
  }

  /** The anchors of several resources in one statement; a resource without any is absent. */
  public Map<UUID, List<SourceAnchorDto>> of(Collection<UUID> resourceIds) {
    Map<UUID, List<SourceAnchorDto>> anchors = new HashMap<>();
    sql.list(
        """
        SELECT resource_id, document_id, start_at, end_at, quote, hash FROM source_anchor
        WHERE resource_id = ANY (?) ORDER BY resource_id, position""",
        row ->
            anchors
                .computeIfAbsent(Sql.id(row, "resource_id"), id -> new ArrayList<>())
                .add(
                    new SourceAnchorDto(
                        Sql.id(row, "document_id"),
                        row.getInt("start_at"),
                        row.getInt("end_at"),
                        row.getString("quote"),
                        row.getString("hash"))),
        (Object) resourceIds.toArray(UUID[]::new));
    return anchors;
  }

  private List<SourceAnchorDto> locate(
      List<SourceQuote> quotes, String pointer, Violations violations) {
    Map<UUID, SourceText> texts = new HashMap<>();
    List<SourceAnchorDto> found = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      SourceQuote quote = quotes.get(i);
      String at = pointer + "/" + i + "/quote";
      SourceText text = texts.computeIfAbsent(quote.documentId(), this::textOf);
      text.find(quote.quote(), quote.which())
          .ifPresentOrElse(
              s ->
                  found.add(
                      new SourceAnchorDto(
                          quote.documentId(), s.start(), s.end(), s.quote(), s.hash())),
              () -> violations.add(at, "QUOTE_NOT_FOUND", "anchor.quoteNotFound", quote.which()));
    }
    return found;
  }

  /** A document without text, or none at all, has nothing to quote. */
  private SourceText textOf(UUID documentId) {
    return text(documentId).orElse(SourceText.of(""));
  }

  /** The stored text of a document; empty when it has none. */
  public Optional<SourceText> text(UUID documentId) {
    return sql.one(
            "SELECT text FROM document_text WHERE document_id = ?",
            row -> row.getString(1),
            documentId)
        .map(SourceText::of);
  }
}
