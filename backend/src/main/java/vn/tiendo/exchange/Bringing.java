package vn.tiendo.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.anchor.SourceQuote;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violation;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.exchange.ImportRowDto.Outcome;
import vn.tiendo.exchange.ImportRowDto.RowType;
import vn.tiendo.exchange.ImportedFile.Anchor;

/**
 * One file on its way in: what its codes stand for by now, what is wrong, the result of each row.
 */
final class Bringing {
  /** What other features call a member, and what the file calls it. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("leadUnit", "leadUnitCode"),
          Map.entry("higherBody", "higherBodyUnitCode"),
          Map.entry("ownerUnit", "ownerUnitCode"),
          Map.entry("trackingUnit", "trackingUnitCode"),
          Map.entry("consolidatingUnit", "consolidatingUnitCode"),
          Map.entry("reportsToUnit", "reportsToUnitCode"),
          Map.entry("unit", "unitCode"),
          Map.entry("unitClass", "unitClassCode"),
          Map.entry("sectionId", "sectionCode"),
          Map.entry("parentId", "parentCode"),
          Map.entry("documentId", "documentCode"),
          Map.entry("documentIds", "documentCodes"),
          Map.entry("disaggregationId", "disaggregationCode"),
          Map.entry("taskIds", "taskCodes"),
          Map.entry("indicatorId", "indicatorCode"),
          Map.entry("memberId", "memberCode"),
          Map.entry("sources", "anchors"),
          Map.entry("description", "wording"));

  final ImportedFile file;
  final Violations violations;
  final List<ImportRowDto> rows = new ArrayList<>();
  final Map<String, UUID> documents = new HashMap<>();
  final Map<String, UUID> disaggregations = new HashMap<>();
  final Map<String, UUID> sections = new HashMap<>();
  final Map<String, UUID> tasks = new HashMap<>();
  final Map<String, UUID> indicators = new HashMap<>();
  UUID ownerId;
  UUID planId;

  Bringing(ImportedFile file, Violations violations) {
    this.file = file;
    this.violations = violations;
  }

  void created(String pointer, RowType type, String code, UUID id) {
    rows.add(new ImportRowDto(pointer, type, code, Outcome.CREATED, id));
  }

  void unchanged(String pointer, RowType type, String code, UUID id) {
    rows.add(new ImportRowDto(pointer, type, code, Outcome.UNCHANGED, id));
  }

  List<UUID> documents(List<String> codes) {
    return codes.stream().map(documents::get).toList();
  }

  /** Anchors without a document quote the plan's. */
  List<SourceQuote> quotes(List<Anchor> anchors) {
    return anchors.stream()
        .map(
            a -> {
              String code =
                  a.documentCode() == null ? file.plan().documentCode() : a.documentCode();
              return new SourceQuote(documents.get(code), a.quote(), a.nth());
            })
        .toList();
  }

  /** What another feature found wrong, under the file's own names. */
  void told(String pointer, List<Violation> found) {
    found.forEach(
        v ->
            violations.add(new Violation(pointer + inFile(v.pointer()), null, v.code(), v.text())));
  }

  /** As above, for features that throw what is wrong. */
  void told(String pointer, RuleBroken broken) {
    told(pointer, broken.violations());
  }

  private static String inFile(String pointer) {
    if (pointer == null || pointer.isEmpty()) {
      return "";
    }
    return Stream.of(pointer.split("/", -1))
        .map(segment -> NAMES.getOrDefault(segment, segment))
        .collect(Collectors.joining("/"));
  }
}
