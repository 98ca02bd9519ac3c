package vn.tiendo.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.assembly.ConsolidatedContent;
import vn.tiendo.assembly.ConsolidatedContent.Node;
import vn.tiendo.assembly.Sources;
import vn.tiendo.attachment.Attachments;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.consolidation.ConsolidatedReader;
import vn.tiendo.consolidation.Desk;
import vn.tiendo.consolidation.Seen;
import vn.tiendo.edition.ConsolidatedVersion;
import vn.tiendo.edition.Versions;
import vn.tiendo.reportpaper.ReadPaper;
import vn.tiendo.reportpaper.ReportFiles;
import vn.tiendo.reportpaper.ReportText;
import vn.tiendo.reportpaper.ReportText.PartDifference;

/** The .docx that was finished in Word becomes the text of record, part by part. */
@ApplicationScoped
class WordImportService {
  private final Desk desk;
  private final ConsolidatedReader reader;
  private final ConsolidatedPaper paper;
  private final ReportFiles files;
  private final Attachments attachments;
  private final Sources sources;

  WordImportService(
      Desk desk,
      ConsolidatedReader reader,
      ConsolidatedPaper paper,
      ReportFiles files,
      Attachments attachments,
      Sources sources) {
    this.desk = desk;
    this.reader = reader;
    this.paper = paper;
    this.files = files;
    this.attachments = attachments;
    this.sources = sources;
  }

  @Transactional
  ImportedDto take(UUID id, IfMatch ifMatch, EditedText wanted) {
    Seen seen = toWrite(id, ifMatch);
    ReadPaper now = read(wanted.attachmentId());
    ConsolidatedContent content = reader.content(seen);
    ReadPaper handedOut = handedOut(seen, content);
    Map<String, Node> parts =
        content.nodes().stream()
            .filter(n -> n.text() != null)
            .collect(Collectors.toMap(Node::code, Function.identity()));
    if (now.nodes().stream().noneMatch(n -> parts.containsKey(n.code()))) {
      throw RuleBroken.at("/attachmentId", "NOT_THIS_REPORT", "consolidation.notThisReport");
    }
    List<ImportedDto.Part> differences = new ArrayList<>();
    Map<String, Sources.Wording> written = new LinkedHashMap<>();
    for (PartDifference difference : ReportText.differences(handedOut, now)) {
      Node node = difference.code() == null ? null : parts.get(difference.code());
      if (node != null) {
        differences.add(new ImportedDto.Part(node.code(), node.title(), difference.words()));
        written.put(node.code(), wording(node, now.text(node.code())));
      }
    }
    sources.write(id, written);
    List<ReadPaper.LooseText> loose = loose(handedOut, now);
    if (!differences.isEmpty() || !loose.isEmpty()) {
      keep(seen, wanted.attachmentId());
    }
    return new ImportedDto(reader.dto(id), differences, loose);
  }

  /** The version, with the file it came in: also what was not taken over stands there. */
  private void keep(Seen seen, UUID attachment) {
    UUID version = desk.keep(seen, ConsolidatedVersion.Cause.IMPORTED, null);
    Violations violations = new Violations();
    attachments.link(
        List.of(attachment),
        Versions.RESOURCE_TYPE,
        version,
        seen.ownerId(),
        "/attachmentId",
        violations);
    violations.throwIfAny();
    desk.touch(seen);
  }

  private static Sources.Wording wording(Node node, String text) {
    // A part whose words were all struck out is empty, not back at what was assembled.
    return new Sources.Wording(
        text == null ? "" : text, node.edited() ? node.assembled() : node.text());
  }

  private ReadPaper handedOut(Seen seen, ConsolidatedContent content) {
    try {
      return ReportText.read(files.docx(paper.of(seen, content)).content());
    } catch (ReportText.Unreadable e) {
      throw new IllegalStateException("our own paper cannot be read", e);
    }
  }

  private ReadPaper read(UUID attachment) {
    byte[] docx =
        attachments
            .ownContent(attachment)
            .orElseThrow(
                () ->
                    RuleBroken.at(
                        "/attachmentId", "UNKNOWN_REFERENCE", "consolidation.unknownFile"));
    try {
      return ReportText.read(docx);
    } catch (ReportText.Unreadable e) {
      throw RuleBroken.at("/attachmentId", "NOT_READABLE", "consolidation.notReadable");
    }
  }

  private static List<ReadPaper.LooseText> loose(ReadPaper handedOut, ReadPaper now) {
    Set<String> known = new HashSet<>();
    handedOut.loose().forEach(l -> known.addAll(l.text().lines().toList()));
    return now.loose().stream()
        .map(
            l ->
                new ReadPaper.LooseText(
                    l.below(),
                    l.text()
                        .lines()
                        .filter(line -> !known.contains(line))
                        .collect(Collectors.joining("\n"))))
        .filter(l -> !l.text().isBlank())
        .toList();
  }

  /** Locked; the author's and his whose turn it is, until it is issued. */
  private Seen toWrite(UUID id, IfMatch ifMatch) {
    Seen seen = desk.take(id);
    boolean may =
        seen.relations().contains(Relation.CONSOLIDATING_OFFICE)
            || seen.relations().contains(Relation.ADDRESSEE);
    if (!may && seen.turn() != null) {
      throw new NotAllowed("consolidation.notYourTurn");
    }
    desk.require(seen, ifMatch, "importConsolidatedText");
    return seen;
  }
}
