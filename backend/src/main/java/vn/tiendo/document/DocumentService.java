package vn.tiendo.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.attachment.AttachmentDto;
import vn.tiendo.attachment.Attachments;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.document.DocumentRepository.Row;
import vn.tiendo.unit.Units;

@ApplicationScoped
class DocumentService {
  private final DocumentRepository documents;
  private final DocumentRights rights;
  private final DocumentWriter writer;
  private final Attachments attachments;
  private final MergePatch mergePatch;
  private final Units units;
  private final Caller caller;

  DocumentService(
      DocumentRepository documents,
      DocumentRights rights,
      DocumentWriter writer,
      Attachments attachments,
      MergePatch mergePatch,
      Units units,
      Caller caller) {
    this.documents = documents;
    this.rights = rights;
    this.writer = writer;
    this.attachments = attachments;
    this.mergePatch = mergePatch;
    this.units = units;
    this.caller = caller;
  }

  Page<DocumentSummary> list(
      DocumentFilter filter, DocumentSort sort, String cursor, int limit, boolean includeTotal) {
    String pin = filter + "|" + sort;
    List<String> after = cursor == null ? null : Cursor.read(cursor, pin).keys();
    List<Row<DocumentSummary>> rows =
        documents.page(filter, sort, after, limit + 1, rights, this::summary);
    String next = null;
    if (rows.size() > limit) {
      Row<DocumentSummary> last = rows.get(limit - 1);
      next = Cursor.write(caller.today(), pin, List.of(last.key(), last.item().id().toString()));
    }
    List<DocumentSummary> items = rows.stream().limit(limit).map(Row::item).toList();
    return new Page<>(items, next, includeTotal ? documents.count(filter, rights) : null);
  }

  DocumentDto get(UUID id) {
    return dto(readable(id));
  }

  DocumentTextDto text(UUID id) {
    Document document = readable(id);
    DocumentText text = documents.text(id).orElseThrow(NotFound::new);
    return new DocumentTextDto(id, text.version(), text.text, document.textLength, text.hash);
  }

  @Transactional
  DocumentDto create(NewDocument wanted) {
    Violations violations = new Violations();
    UUID ownerId = ownerOf(wanted.ownerUnit());
    UUID issuer = null;
    if (wanted.issuerUnit() != null) {
      issuer = units.idOf(wanted.issuerUnit()).orElse(null);
      if (issuer == null) {
        violations.add(
            "/issuerUnit", "UNKNOWN_REFERENCE", "document.unknownUnit", wanted.issuerUnit());
      }
    }
    Document document = writer.create(wanted, ownerId, caller.actorId(), issuer, violations);
    violations.throwIfAny();
    documents.flush();
    return dto(document);
  }

  @Transactional
  DocumentDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    Document document = readable(id);
    if (!rights.editable(relations(document))) {
      throw new NotAllowed("document.notEditor");
    }
    IfMatch.require(ifMatch, document);
    List<NewDocumentLink> links = documents.outgoing(id).stream().map(DocumentLink::asNew).toList();
    List<UUID> files = attachments.of(id).stream().map(AttachmentDto::id).toList();
    DocumentEdit edit =
        mergePatch.apply(patch, DocumentEdit.of(document, links, files), DocumentEdit.class);
    Violations violations = new Violations();
    writer.edit(document, edit, violations);
    violations.throwIfAny();
    documents.flush();
    return dto(document);
  }

  private Document readable(UUID id) {
    Document document = documents.findByIdOptional(id).orElseThrow(NotFound::new);
    if (!rights.readable(relations(document))) {
      throw new NotFound();
    }
    return document;
  }

  private EnumSet<Relation> relations(Document document) {
    return rights.relations(
        document.ownerId, document.createdBy, documents.standing(document.id(), rights));
  }

  private DocumentDto dto(Document document) {
    return DocumentDto.of(
        document,
        document.issuerUnitId == null ? null : units.ref(document.issuerUnitId),
        documents.links(document.id()),
        attachments.of(document.id()),
        rights.allowedActions(relations(document)));
  }

  /**
   * The organisation that will keep the document: the one named, if the caller belongs to it, or
   * his only one.
   */
  private UUID ownerOf(String ownerUnit) {
    Set<UUID> owners = caller.owners();
    if (owners.isEmpty()) {
      throw new NotAllowed("document.noOrganisation");
    }
    if (ownerUnit == null) {
      if (owners.size() > 1) {
        throw RuleBroken.at("/ownerUnit", "REQUIRED", "document.whichOrganisation");
      }
      return owners.iterator().next();
    }
    return units
        .idOf(ownerUnit)
        .map(units::ownerOf)
        .filter(owners::contains)
        .orElseThrow(
            () ->
                RuleBroken.at(
                    "/ownerUnit", "UNKNOWN_REFERENCE", "document.unknownUnit", ownerUnit));
  }

  private DocumentSummary summary(ResultSet row) throws SQLException {
    UUID issuerUnit = Sql.id(row, "issuer_unit_id");
    EnumSet<Relation> relations =
        rights.relations(
            Sql.id(row, "owner_id"), Sql.id(row, "created_by"), DocumentRepository.standing(row));
    return new DocumentSummary(
        Sql.id(row, "id"),
        row.getString("code"),
        DocumentType.valueOf(row.getString("type")),
        row.getString("number"),
        row.getString("symbol"),
        Document.numberAndSymbol(row.getString("number"), row.getString("symbol")),
        row.getString("issuer"),
        issuerUnit == null ? null : units.ref(issuerUnit),
        Sql.date(row, "issued_on"),
        row.getString("issued_text"),
        row.getString("abstract"),
        row.getObject("text_length") != null,
        Sql.instant(row, "created_at"),
        Sql.instant(row, "updated_at"),
        rights.allowedActions(relations));
  }
}
