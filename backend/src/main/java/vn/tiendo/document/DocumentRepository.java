package vn.tiendo.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.anchor.SourceAnchorDto;
import vn.tiendo.common.persistence.RowMapper;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;

/** Entities for rules and writes; lists and citations as SQL projections. */
@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<Document, UUID> {
  /** The caller's office keeps a plan whose text the document is. */
  private static final String KEEPS =
      """
      EXISTS (SELECT FROM plan p WHERE p.document_id = d.id
              AND (p.tracking_unit_id = ANY (?) OR p.consolidating_unit_id = ANY (?)))""";

  /**
   * It is the text of an issued plan that gives work to a unit of the caller, or that work cites
   * it.
   */
  private static final String REACHED =
      """
      EXISTS (SELECT FROM task_unit tu JOIN task t ON t.id = tu.task_id JOIN plan p ON p.id = t.plan_id
              WHERE tu.unit_id = ANY (?) AND tu.valid_to = 'infinity' AND p.state <> 'DRAFT'
                AND (p.document_id = d.id OR d.id = ANY (t.document_ids)))""";

  private final Sql sql;

  DocumentRepository(Sql sql) {
    this.sql = sql;
  }

  /**
   * How the caller stands to the document through plans.
   *
   * @param keepsPlan his office keeps a plan whose text it is
   * @param reached a unit of his has work that it orders
   */
  record Standing(boolean keepsPlan, boolean reached) {}

  /** An item of a page with the text of its sort key. */
  record Row<T>(T item, String key) {}

  Standing standing(UUID documentId, DocumentRights rights) {
    UUID[] offices = rights.offices();
    return sql.one(
            "SELECT "
                + KEEPS
                + " AS keeps, "
                + REACHED
                + " AS reached FROM document d WHERE d.id = ?",
            DocumentRepository::standing,
            offices,
            offices,
            rights.units(),
            documentId)
        .orElseThrow();
  }

  static Standing standing(ResultSet row) throws SQLException {
    return new Standing(row.getBoolean("keeps"), row.getBoolean("reached"));
  }

  <T> List<Row<T>> page(
      DocumentFilter filter,
      DocumentSort sort,
      List<String> after,
      int limit,
      DocumentRights rights,
      RowMapper<T> item) {
    Where where = where(filter, rights);
    if (after != null) {
      where.and(sort.after(), after.get(0), after.get(1));
    }
    UUID[] offices = rights.offices();
    List<Object> parameters = new ArrayList<>(List.of(offices, offices, rights.units()));
    parameters.addAll(List.of(where.params()));
    parameters.add(limit);
    return sql.list(
        "SELECT d.*, ("
            + sort.column
            + ")::text AS sort_text, "
            + KEEPS
            + " AS keeps, "
            + REACHED
            + " AS reached FROM document d"
            + where.sql()
            + sort.order()
            + " LIMIT ?",
        row -> new Row<>(item.map(row), row.getString("sort_text")),
        parameters.toArray());
  }

  long count(DocumentFilter filter, DocumentRights rights) {
    Where where = where(filter, rights);
    return sql.count("SELECT count(*) FROM document d" + where.sql(), where.params());
  }

  private static Where where(DocumentFilter filter, DocumentRights rights) {
    Where where =
        new Where()
            .and("(d.owner_id = ANY (?) OR " + REACHED + ")", rights.owners(), rights.units());
    where.search(filter.q(), "d.search_text");
    if (filter.types() != null) {
      where.and("d.type = ANY (?)", (Object) filter.types().toArray(String[]::new));
    }
    return where
        .andIf(filter.issuedFrom(), "d.issued_on >= ?")
        .andIf(filter.issuedTo(), "d.issued_on <= ?");
  }

  List<DocumentRef> refs(Collection<UUID> ids) {
    return sql.list(
        "SELECT id, code, type, number, symbol, issuer, issued_on, abstract FROM document WHERE id = ANY (?)",
        DocumentRef::of,
        (Object) ids.toArray(UUID[]::new));
  }

  List<DocumentLinkDto> links(UUID documentId) {
    return sql.list(
        """
        SELECT d.id, d.code, d.type, d.number, d.symbol, d.issuer, d.issued_on, d.abstract, l.relation,
               l.document_id = ? AS outgoing, l.document_id AS quoted_id, a.start_at, a.end_at, a.quote, a.hash
        FROM document_link l
        LEFT JOIN source_anchor a ON a.resource_id = l.id AND a.position = 0
        JOIN document d ON d.id = CASE WHEN l.document_id = ? THEN l.target_id ELSE l.document_id END
        WHERE l.document_id = ? OR l.target_id = ?
        ORDER BY outgoing DESC, l.id""",
        DocumentRepository::link,
        documentId,
        documentId,
        documentId,
        documentId);
  }

  private static DocumentLinkDto link(ResultSet row) throws SQLException {
    boolean outgoing = row.getBoolean("outgoing");
    SourceAnchorDto anchor =
        row.getString("quote") == null
            ? null
            : new SourceAnchorDto(
                Sql.id(row, "quoted_id"),
                row.getInt("start_at"),
                row.getInt("end_at"),
                row.getString("quote"),
                row.getString("hash"));
    return new DocumentLinkDto(
        DocumentRelation.valueOf(row.getString("relation")),
        outgoing ? DocumentLinkDto.Direction.OUT : DocumentLinkDto.Direction.IN,
        DocumentRef.of(row),
        anchor);
  }

  List<DocumentLink> outgoing(UUID documentId) {
    return getEntityManager()
        .createQuery("FROM DocumentLink WHERE documentId = ?1 ORDER BY id", DocumentLink.class)
        .setParameter(1, documentId)
        .getResultList();
  }

  Optional<DocumentText> text(UUID documentId) {
    return getEntityManager()
        .createQuery("FROM DocumentText WHERE documentId = ?1", DocumentText.class)
        .setParameter(1, documentId)
        .getResultStream()
        .findFirst();
  }

  Optional<Document> byCode(UUID ownerId, String code) {
    return find("ownerId = ?1 AND code = ?2", ownerId, code).firstResultOptional();
  }
}
