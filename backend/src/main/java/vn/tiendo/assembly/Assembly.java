package vn.tiendo.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.assembly.ConsolidatedContent.Node;
import vn.tiendo.compilation.Compilation;
import vn.tiendo.compilation.Compiler;
import vn.tiendo.compilation.Frame;
import vn.tiendo.compilation.Source;
import vn.tiendo.outline.OutlineNode;
import vn.tiendo.period.ReportPeriods;

/** Computes a consolidated report from the submissions it was made of, or from those of now. */
@ApplicationScoped
public class Assembly {
  private static final Pattern ROW = Pattern.compile("(tasks|indicators)/[0-9a-f-]{36}");
  private static final Pattern NODE = Pattern.compile("nodes/([^/]+)/");

  private final ReceivedRepository received;
  private final Statuses statuses;
  private final AnnexRepository annexes;
  private final SourceRepository kept;
  private final LargeWork large;
  private final Outdated outdated;

  Assembly(
      ReceivedRepository received,
      Statuses statuses,
      AnnexRepository annexes,
      SourceRepository kept,
      LargeWork large,
      Outdated outdated) {
    this.received = received;
    this.statuses = statuses;
    this.annexes = annexes;
    this.kept = kept;
    this.large = large;
    this.outdated = outdated;
  }

  /**
   * What stands above the text of a report.
   *
   * @param id of the consolidated report
   * @param extents how many lines of the units come in under a heading, where a person said it
   */
  public record Head(
      UUID id, String about, List<String> recipients, Map<String, Integer> extents) {}

  /**
   * Where it comes from, of what it was made of; only the submissions that have to do with it are
   * read.
   *
   * @param of only addresses that begin so; none: all
   * @param limit the most that are told
   */
  public ProvenanceDto provenance(UUID id, ReportPeriods.View period, List<String> of, int limit) {
    Map<UUID, Integer> numbers = concerned(received.frozen(id), of, limit);
    return large.of(
        numbers.size(),
        () ->
            ProvenanceDto.of(
                Compiler.compile(
                    frame(period),
                    statuses.judged(received.sources(numbers, n -> {}), period),
                    address -> of.isEmpty() || of.stream().anyMatch(address::startsWith)),
                limit));
  }

  /** Those of the submissions in which there is something at these addresses. */
  private Map<UUID, Integer> concerned(Map<UUID, Integer> numbers, List<String> of, int limit) {
    if (!of.isEmpty() && of.stream().allMatch(ROW.asMatchPredicate())) {
      List<String> rows = of.stream().map(at -> at.substring(at.indexOf('/') + 1)).toList();
      return received.telling(numbers, rows);
    }
    Matcher node = NODE.matcher(of.size() == 1 ? of.getFirst() : "");
    return node.matches() ? received.writing(numbers, node.group(1), limit + 1) : numbers;
  }

  /**
   * What it would say otherwise, were it made of what counts now.
   *
   * @param last the figures of its last version
   */
  public StalenessDto staleness(
      UUID id, ReportPeriods.View period, Supplier<ConsolidatedContent.Figures> last) {
    return StalenessDto.of(outdated.of(id, period, frame(period), last));
  }

  private <T> T made(UUID id, Function<List<Source>, T> of) {
    Map<UUID, Integer> numbers = received.frozen(id);
    return large.of(numbers.size(), () -> of.apply(received.sources(numbers, n -> {})));
  }

  private Compilation told(List<Source> read, ReportPeriods.View period) {
    return Compiler.told(frame(period), statuses.judged(read, period));
  }

  /** What is under each heading that can be written, as the sources give it. */
  public Map<String, Node> assembled(Head head, ReportPeriods.View period) {
    return made(head.id(), read -> nodes(head, told(read, period), asOf(read, period), period))
        .stream()
        .filter(n -> n.text() != null)
        .collect(
            Collectors.toMap(Node::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  /** As it stands, with what people wrote. */
  public ConsolidatedContent content(Head head, ReportPeriods.View period) {
    return made(head.id(), read -> content(head, period, read));
  }

  /** As it would stand if it were made of these. */
  public ConsolidatedContent content(Head head, ReportPeriods.View period, List<Source> read) {
    List<Source> sources = statuses.judged(read, period);
    Compilation all = Compiler.told(frame(period), sources);
    Map<String, ConsolidatedPart> parts =
        kept.parts(head.id()).stream().collect(Collectors.toMap(p -> p.code, Function.identity()));
    List<Node> nodes =
        nodes(head, all, asOf(read, period), period).stream()
            .map(n -> parts.containsKey(n.code()) ? n.edited(parts.get(n.code())) : n)
            .toList();
    return new ConsolidatedContent(
        asOf(read, period),
        head.about(),
        head.recipients(),
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

  private static List<Node> nodes(
      Head head, Compilation all, LocalDate asOf, ReportPeriods.View period) {
    return new Prose(all, asOf, head.extents()).nodes(period.frozen().nodes());
  }

  /** The latest day a submission tells of: what was sent before the cut-off knows no later one. */
  private static LocalDate asOf(List<Source> read, ReportPeriods.View period) {
    return read.stream()
        .map(s -> s.content().asOf())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(period.windowTo());
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
