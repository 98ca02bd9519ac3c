package vn.tiendo.printing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.assembly.AnnexFacts;
import vn.tiendo.assembly.ConsolidatedContent;
import vn.tiendo.assembly.ConsolidatedContent.Node;
import vn.tiendo.calendar.PeriodNames;
import vn.tiendo.compilation.Compilation.IndicatorRow;
import vn.tiendo.compilation.Compilation.Said;
import vn.tiendo.compilation.Compilation.SectionTasks;
import vn.tiendo.compilation.Compilation.TaskRow;
import vn.tiendo.compilation.ReportWords;
import vn.tiendo.consolidation.ConsolidatedReader;
import vn.tiendo.consolidation.Seen;
import vn.tiendo.daily.HouseRights;
import vn.tiendo.document.Documents;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.outline.OutlineNode;
import vn.tiendo.paper.Citation;
import vn.tiendo.paper.Heading;
import vn.tiendo.paper.Letterhead;
import vn.tiendo.paper.Letterheads;
import vn.tiendo.reportpaper.Annex;
import vn.tiendo.reportpaper.Annexes;
import vn.tiendo.reportpaper.Block;
import vn.tiendo.reportpaper.Block.HeadingBlock;
import vn.tiendo.reportpaper.Block.ParagraphBlock;
import vn.tiendo.reportpaper.Block.TableBlock;
import vn.tiendo.reportpaper.PaperCodeService;
import vn.tiendo.reportpaper.ReportDocument;
import vn.tiendo.slice.FigureTable;

/** What a consolidated report says on paper: text by its outline, three annexes. */
@ApplicationScoped
class ConsolidatedPaper {
  private final Letterheads letterheads;
  private final HouseRights house;
  private final PaperCodeService codes;
  private final ConsolidatedReader reader;
  private final Documents documents;
  private final Clock clock;
  private final boolean simulated;

  ConsolidatedPaper(
      Letterheads letterheads,
      HouseRights house,
      PaperCodeService codes,
      ConsolidatedReader reader,
      Documents documents,
      Clock clock,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated) {
    this.letterheads = letterheads;
    this.house = house;
    this.codes = codes;
    this.reader = reader;
    this.documents = documents;
    this.clock = clock;
    this.simulated = simulated;
  }

  /** As it stands. */
  ReportDocument of(Seen seen, ConsolidatedContent content) {
    return of(seen, content, seen.lastVersion(), LocalDate.now(clock));
  }

  /**
   * @param no of the version that says this; all but the one that was issued are drafts for good
   * @param day on which it said so: names are those of then
   */
  ReportDocument of(Seen seen, ConsolidatedContent content, int no, LocalDate day) {
    UUID root = house.rootOf(seen.ownerId());
    boolean draft = seen.state().open() || no < seen.lastVersion();
    LocalDate on = draft ? day : seen.issuedOn();
    Letterhead letterhead = letterheads.of(root, on);
    return new ReportDocument(
        draft
            ? new Heading(letterhead, null, seen.symbol(), null, null, true)
            : new Heading(letterhead, seen.number(), seen.symbol(), null, seen.issuedOn(), false),
        "Báo cáo",
        content.about(),
        List.of(seen.period().frozen().addressee()),
        body(seen, content),
        letterheads.signature(root, draft ? null : seen.signerId(), on),
        content.recipients(),
        annexes(seen, content, letterhead),
        draft,
        simulated,
        draft ? codes.ofDraft(seen.id(), no).orElse(null) : null);
  }

  private List<Block> body(Seen seen, ConsolidatedContent content) {
    List<Block> body = new ArrayList<>();
    for (Node node : content.nodes()) {
      body.add(HeadingBlock.dotted(node.level(), node.number(), node.title()));
      if (node.text() != null && !node.text().isBlank()) {
        body.add(new ParagraphBlock(node.text(), node.code()));
      }
      if (node.content() == OutlineNode.Content.TASK_FIGURES) {
        body.add(
            new TableBlock(
                FigureTable.of(content.figures().sections(), content.figures().total()), null));
      }
    }
    if (seen.replacesId() != null) {
      UUID replaced = reader.documentOf(seen.replacesId());
      String words = "Báo cáo này thay thế " + Citation.brief(documents.ref(replaced)) + ".";
      body.add(new ParagraphBlock(words, null));
    }
    return body;
  }

  private static List<Annex> annexes(
      Seen seen, ConsolidatedContent content, Letterhead letterhead) {
    int year = seen.period().key().year();
    List<Annex> annexes = new ArrayList<>();
    if (!content.figures().indicators().isEmpty()) {
      annexes.add(indicators(content, year));
    }
    if (!content.figures().sections().isEmpty()) {
      annexes.add(Annexes.tasks(roman(annexes), year, tasks(content)));
    }
    if (!content.annex().documents().isEmpty()) {
      annexes.add(
          Annexes.documents(
              roman(annexes),
              year,
              content.annex().documents().stream()
                  .map(
                      d ->
                          new Annexes.DocumentRow(
                              d.numberAndSymbol(),
                              d.issuedOn(),
                              d.name(),
                              letterhead.issuer(),
                              d.unit()))
                  .toList()));
    }
    return annexes;
  }

  private static String roman(List<Annex> before) {
    return List.of("I", "II", "III").get(before.size());
  }

  private static Annex indicators(ConsolidatedContent content, int year) {
    Map<UUID, AnnexFacts.OfIndicator> facts =
        content.annex().indicators().stream()
            .collect(Collectors.toMap(AnnexFacts.OfIndicator::indicatorId, Function.identity()));
    List<Annexes.IndicatorRow> rows =
        content.figures().indicators().stream()
            .map(i -> row(i, facts.get(i.indicatorId())))
            .toList();
    return Annexes.indicators("I", year, achieved(content), content.annex().goalYear(), rows);
  }

  private static Annexes.Achieved achieved(ConsolidatedContent content) {
    Set<Boolean> estimates =
        content.figures().indicators().stream()
            .filter(i -> i.figure() != null && i.figure().value() != null)
            .map(i -> i.nature() == ValueNature.ESTIMATE)
            .collect(Collectors.toSet());
    return estimates.size() == 2
        ? Annexes.Achieved.BOTH
        : estimates.contains(true) ? Annexes.Achieved.ESTIMATED : Annexes.Achieved.FINAL;
  }

  private static Annexes.IndicatorRow row(IndicatorRow i, AnnexFacts.OfIndicator fact) {
    BigDecimal achieved = i.figure() == null ? null : i.figure().value();
    BigDecimal before = fact == null ? null : fact.before();
    BigDecimal planned = fact == null ? null : fact.planned();
    Object shown = achieved == null ? capital(ReportWords.figure(i.figure(), "")) : achieved;
    return new Annexes.IndicatorRow(
        null,
        i.name(),
        i.unitOfMeasure(),
        before,
        planned,
        shown,
        percent(achieved, planned),
        percent(achieved, before),
        fact == null ? null : fact.nextYear(),
        fact == null || fact.goal() == null ? i.target() : fact.goal());
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part == null || whole == null || whole.signum() == 0
        ? null
        : part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
  }

  private static List<Annexes.TaskRow> tasks(ConsolidatedContent content) {
    Map<UUID, AnnexFacts.OfTask> facts =
        content.annex().tasks().stream()
            .collect(Collectors.toMap(AnnexFacts.OfTask::taskId, Function.identity()));
    List<Annexes.TaskRow> rows = new ArrayList<>();
    for (SectionTasks section : content.figures().sections()) {
      section
          .tasks()
          .forEach(t -> rows.add(row(FigureTable.title(section), t, facts.get(t.taskId()))));
    }
    return rows;
  }

  private static Annexes.TaskRow row(String group, TaskRow task, AnnexFacts.OfTask fact) {
    String results = joined(task, s -> s.result());
    String label = task.label() == null ? null : capital(ReportWords.label(task.label()));
    return new Annexes.TaskRow(
        group,
        task.code(),
        task.title(),
        fact == null ? task.by().getFirst().unit().name() : fact.lead(),
        fact == null ? null : String.join(", ", fact.coordinators()),
        task.product(),
        deadline(task, fact),
        ReportWords.both(label, results),
        joined(task, s -> s.difficulty()));
  }

  /** A day, where there is one; else what the plan says of it. */
  private static String deadline(TaskRow task, AnnexFacts.OfTask fact) {
    if (task.dueOn() != null) {
      return PeriodNames.day(task.dueOn());
    }
    boolean continuous =
        task.label() == ReportingLabel.CONTINUOUS_OPEN
            || task.label() == ReportingLabel.CONTINUOUS_DONE;
    return continuous ? "Thường xuyên" : fact == null ? null : fact.deadline();
  }

  private static String joined(TaskRow task, Function<Said, String> part) {
    String words =
        task.by().stream()
            .map(part)
            .filter(Objects::nonNull)
            .filter(w -> !w.isBlank())
            .collect(Collectors.joining("\n"));
    return words.isEmpty() ? null : words;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
