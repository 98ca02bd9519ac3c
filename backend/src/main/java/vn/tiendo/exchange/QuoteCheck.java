package vn.tiendo.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.anchor.SourceText;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.exchange.ImportedFile.Anchor;

/** Every quote stands in its document, as often as it says. */
final class QuoteCheck {
  private final ImportedFile file;
  private final Known known;
  private final Violations violations;
  private final Map<String, Optional<SourceText>> texts = new HashMap<>();

  QuoteCheck(ImportedFile file, Known known, Violations violations) {
    this.file = file;
    this.known = known;
    this.violations = violations;
    // What is known already stays as it is, so the stored text is the one that counts.
    for (ImportedFile.Doc document : file.documents()) {
      if (!known.document(document.code())) {
        texts.put(document.code(), Optional.ofNullable(document.text()).map(SourceText::of));
      }
    }
  }

  void run() {
    for (int i = 0; i < file.documents().size(); i++) {
      ImportedFile.Doc document = file.documents().get(i);
      for (int j = 0; j < document.relations().size(); j++) {
        Anchor anchor = document.relations().get(j).anchor();
        if (anchor != null) {
          find(anchor, document.code(), "/documents/" + i + "/relations/" + j + "/anchor");
        }
      }
    }
    ImportedPlan plan = file.plan();
    for (int i = 0; i < plan.sections().size(); i++) {
      all(plan.sections().get(i).anchors(), "/plan/sections/" + i);
    }
    for (int i = 0; i < plan.tasks().size(); i++) {
      all(plan.tasks().get(i).anchors(), "/plan/tasks/" + i);
    }
    for (int i = 0; i < plan.indicators().size(); i++) {
      List<ImportedPlan.Target> targets = plan.indicators().get(i).targets();
      for (int j = 0; j < targets.size(); j++) {
        all(targets.get(j).anchors(), "/plan/indicators/" + i + "/targets/" + j);
      }
    }
  }

  private void all(List<Anchor> anchors, String pointer) {
    for (int i = 0; i < anchors.size(); i++) {
      Anchor anchor = anchors.get(i);
      String at = pointer + "/anchors/" + i;
      String document =
          anchor.documentCode() == null ? file.plan().documentCode() : anchor.documentCode();
      if (document == null) {
        violations.add(at + "/documentCode", "REQUIRED", "exchange.whichDocument");
      } else {
        find(anchor, document, at);
      }
    }
  }

  private void find(Anchor anchor, String document, String at) {
    Optional<SourceText> text = texts.computeIfAbsent(document, known::text);
    boolean brought = file.documents().stream().anyMatch(d -> d.code().equals(document));
    if (!brought && !known.document(document)) {
      if (anchor.documentCode() != null) {
        violations.add(
            at + "/documentCode", "UNKNOWN_REFERENCE", "exchange.unknownDocument", document);
      }
    } else if (text.flatMap(t -> t.find(anchor.quote(), anchor.which())).isEmpty()) {
      violations.add(
          at + "/quote", "QUOTE_NOT_FOUND", "exchange.quoteNotFound", anchor.which(), document);
    }
  }
}
