package vn.tiendo.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.compilation.Compilation;
import vn.tiendo.compilation.Compiler;
import vn.tiendo.compilation.Frame;
import vn.tiendo.compilation.Source;
import vn.tiendo.compilation.Staleness;
import vn.tiendo.consolidation.ConsolidatedContent.Node;
import vn.tiendo.regime.OutlineNode;
import vn.tiendo.regime.ReportPeriods;

/** Computes a consolidated report from the submissions it was made of, or from those of now. */
@ApplicationScoped
class Assembly {
  private final ReceivedRepository received;
  private final Statuses statuses;
  private final AnnexRepository annexes;
  private final ConsolidatedRepository reports;

  Assembly(
      ReceivedRepository received,
      Statuses statuses,
      AnnexRepository annexes,
      ConsolidatedRepository reports) {
    this.received = received;
    this.statuses = statuses;
    this.annexes = annexes;
    this.reports = reports;
  }

  Compilation asMade(ConsolidatedReport report, ReportPeriods.View period) {
    return Compiler.compile(frame(period), statuses.judged(received.frozen(report.id()), period));
  }

  List<Staleness.Change> changes(ConsolidatedReport report, ReportPeriods.View period) {
    Frame frame = frame(period);
    return Staleness.between(
        Compiler.compile(frame, statuses.judged(received.frozen(report.id()), period)),
        Compiler.compile(frame, statuses.judged(received.received(period.id()), period)));
  }

  /** What is under each heading that can be written, as the sources give it. */
  Map<String, Node> assembled(ConsolidatedReport report, ReportPeriods.View period) {
    return nodes(asMade(report, period), period).stream()
        .filter(n -> n.text() != null)
        .collect(
            Collectors.toMap(Node::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  /** As it stands, with what people wrote. */
  ConsolidatedContent content(ConsolidatedReport report, ReportPeriods.View period) {
    List<Source> sources = statuses.judged(received.frozen(report.id()), period);
    Compilation all = Compiler.compile(frame(period), sources);
    Map<String, ConsolidatedPart> parts =
        reports.parts(report.id()).stream()
            .collect(Collectors.toMap(p -> p.code, Function.identity()));
    List<Node> nodes =
        nodes(all, period).stream()
            .map(n -> parts.containsKey(n.code()) ? n.edited(parts.get(n.code())) : n)
            .toList();
    return new ConsolidatedContent(
        period.windowTo(),
        report.about,
        report.recipients,
        nodes,
        ConsolidatedContent.Figures.of(all),
        annexes.of(period),
        sources.stream()
            .map(
                s ->
                    new ConsolidatedContent.SourceRef(
                        s.reportId(), s.content().unit(), s.submissionNo()))
            .toList());
  }

  private static List<Node> nodes(Compilation all, ReportPeriods.View period) {
    return new Prose(all, period.windowTo()).nodes(period.frozen().nodes());
  }

  private Frame frame(ReportPeriods.View period) {
    UUID plan = period.frozen().planId();
    List<String> nodes = period.frozen().nodes().stream().map(OutlineNode::code).toList();
    return new Frame(
        nodes,
        period.frozen().reporterIds(),
        plan == null ? List.of() : received.sections(plan),
        plan == null ? Map.of() : received.memberRules(plan));
  }
}
