package vn.tiendo.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.anchor.Anchors;
import vn.tiendo.anchor.SourceQuote;
import vn.tiendo.anchor.SourceText;
import vn.tiendo.attachment.Attachments;
import vn.tiendo.common.persistence.Deletions;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.Violations;

/** Writes a document with its text, links and files; says nothing about who may. */
@ApplicationScoped
class DocumentWriter {
  static final String RESOURCE_TYPE = "document";
  private static final String LINK_TYPE = "document-link";

  private final DocumentRepository documents;
  private final Attachments attachments;
  private final Anchors anchors;
  private final Deletions deletions;
  private final Clock clock;

  DocumentWriter(
      DocumentRepository documents,
      Attachments attachments,
      Anchors anchors,
      Deletions deletions,
      Clock clock) {
    this.documents = documents;
    this.attachments = attachments;
    this.anchors = anchors;
    this.deletions = deletions;
    this.clock = clock;
  }

  Document create(
      NewDocument wanted, UUID ownerId, UUID author, UUID issuerUnitId, Violations violations) {
    Document document = new Document(ownerId, author, codeFor(wanted, ownerId));
    document.issuerUnitId = issuerUnitId;
    DocumentEdit content = wanted.edit();
    document.edit(content);
    documents.persist(document);
    addParts(document, content, violations);
    return document;
  }

  /** Links and files change the document too: its version rises whatever was edited. */
  void edit(Document document, DocumentEdit edit, Violations violations) {
    document.edit(edit);
    document.touch(clock.instant());
    addParts(document, edit, violations);
  }

  void relate(UUID documentId, NewDocumentLink wanted, SourceQuote quote) {
    DocumentLink link = new DocumentLink(documentId, wanted);
    documents.getEntityManager().persist(link);
    if (quote != null) {
      Violations unfound = new Violations();
      anchors.replace(LINK_TYPE, link.id(), List.of(quote), "", unfound);
      unfound.throwIfAny();
    }
  }

  private void addParts(Document document, DocumentEdit edit, Violations violations) {
    if (edit.text() != null) {
      addText(document, edit.text());
    }
    replaceLinks(document, edit.links(), violations);
    attachments.link(
        edit.attachmentIds(),
        RESOURCE_TYPE,
        document.id(),
        document.ownerId,
        "/attachmentIds",
        violations);
  }

  private void addText(Document document, String raw) {
    SourceText text = SourceText.of(raw);
    if (document.textLength != null) {
      if (documents.text(document.id()).orElseThrow().hash.equals(text.hash())) {
        return;
      }
      throw Conflict.of("TEXT_FIXED", "document.textFixed");
    }
    document.textLength = text.length();
    documents.getEntityManager().persist(new DocumentText(document.id(), text));
  }

  private void replaceLinks(
      Document document, List<NewDocumentLink> wanted, Violations violations) {
    check(document, wanted, violations);
    if (violations.any()) {
      return;
    }
    List<DocumentLink> present = documents.outgoing(document.id());
    Set<NewDocumentLink> kept = new HashSet<>();
    for (DocumentLink link : present) {
      if (wanted.contains(link.asNew())) {
        kept.add(link.asNew());
      } else {
        anchors.replace(LINK_TYPE, link.id(), List.of(), "", new Violations());
        deletions.delete(link);
      }
    }
    wanted.stream()
        .distinct()
        .filter(link -> !kept.contains(link))
        .forEach(
            link -> documents.getEntityManager().persist(new DocumentLink(document.id(), link)));
  }

  private void check(Document document, List<NewDocumentLink> links, Violations violations) {
    List<UUID> targets = links.stream().map(NewDocumentLink::documentId).toList();
    Set<UUID> known =
        targets.isEmpty()
            ? Set.of()
            : documents.list("id IN ?1 AND ownerId = ?2", targets, document.ownerId).stream()
                .map(Document::id)
                .collect(Collectors.toSet());
    for (int i = 0; i < links.size(); i++) {
      String at = "/links/" + i + "/documentId";
      if (targets.get(i).equals(document.id())) {
        violations.add(at, "LINKS_TO_ITSELF", "document.linksToItself");
      } else if (!known.contains(targets.get(i))) {
        violations.add(at, "UNKNOWN_REFERENCE", "document.unknown");
      }
    }
  }

  /** "QD-45-2022" when number and date are there and nobody has it; otherwise something unique. */
  private String codeFor(NewDocument wanted, UUID ownerId) {
    if (wanted.code() != null) {
      return wanted.code();
    }
    String abbreviation = wanted.type().abbreviation();
    String number = wanted.number() == null ? "" : wanted.number().toUpperCase(Locale.ROOT);
    if (wanted.issuedOn() != null && number.matches("[A-Z0-9]+")) {
      String code = abbreviation + "-" + number + "-" + wanted.issuedOn().getYear();
      if (documents.byCode(ownerId, code).isEmpty()) {
        return code;
      }
    }
    String unique = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    return abbreviation + "-" + unique.toUpperCase(Locale.ROOT);
  }
}
