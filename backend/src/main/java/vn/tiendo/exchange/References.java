package vn.tiendo.exchange;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.exchange.ImportedFile.Anchor;

/** The codes a file refers to. */
final class References {
  private References() {}

  /** Every document named anywhere in the file. */
  static Set<String> documents(ImportedFile file) {
    ImportedPlan plan = file.plan();
    Stream<String> related =
        file.documents().stream()
            .flatMap(d -> d.relations().stream())
            .map(ImportedFile.Relation::documentCode);
    Stream<String> cited =
        plan.tasks().stream()
            .flatMap(t -> Stream.concat(t.documentCodes().stream(), Stream.of(codeOf(t))));
    Stream<Anchor> anchors =
        Stream.of(
                plan.sections().stream().map(ImportedPlan.Section::anchors),
                plan.tasks().stream().map(ImportedPlan.Task::anchors),
                plan.indicators().stream()
                    .flatMap(i -> i.targets().stream())
                    .map(ImportedPlan.Target::anchors))
            .flatMap(s -> s)
            .flatMap(Collection::stream);
    return Stream.of(
            Stream.ofNullable(plan.documentCode()),
            related,
            cited,
            anchors.map(Anchor::documentCode))
        .flatMap(s -> s)
        .filter(Objects::nonNull)
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String codeOf(ImportedPlan.Task task) {
    String code = task.deadline().documentCode();
    return code == null ? "" : code;
  }
}
