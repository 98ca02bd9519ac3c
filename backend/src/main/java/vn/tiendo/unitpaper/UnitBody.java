package vn.tiendo.unitpaper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.calendar.PeriodNames;
import vn.tiendo.compilation.Compilation;
import vn.tiendo.compilation.Compilation.SectionTasks;
import vn.tiendo.compilation.Compilation.TaskRow;
import vn.tiendo.compilation.Compiler;
import vn.tiendo.compilation.Frame;
import vn.tiendo.compilation.ReportWords;
import vn.tiendo.compilation.Snapshot;
import vn.tiendo.compilation.Source;
import vn.tiendo.outline.OutlineNode;
import vn.tiendo.paper.PaperTable;
import vn.tiendo.report.Reports.Told;
import vn.tiendo.reportpaper.Annex;
import vn.tiendo.reportpaper.Block;
import vn.tiendo.reportpaper.Block.HeadingBlock;
import vn.tiendo.reportpaper.Block.ParagraphBlock;
import vn.tiendo.reportpaper.Block.TableBlock;
import vn.tiendo.slice.FigureTable;
import vn.tiendo.snapshot.Content;

/**
 * The text of a unit's report by its outline, with its tables of figures and tasks; nothing is
 * written under a heading that the unit left empty. Counted as everywhere else: each task in one
 * box.
 */
final class UnitBody {
  private final Content content;
  private final Compilation all;

  private UnitBody(Content content) {
    this.content = content;
    List<UUID> sections =
        content.tasks().stream()
            .map(Content.Task::sectionId)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Snapshot snapshot =
        new Snapshot(
            content.asOf(),
            new Snapshot.UnitName(
                content.unit().id(), content.unit().code(), content.unit().name()),
            null,
            content.tasks().stream().map(UnitBody::line).toList(),
            null);
    all =
        Compiler.compile(
            new Frame(List.of(), List.of(), sections, java.util.Map.of()),
            List.of(new Source(content.unit().id(), 1, snapshot)));
  }

  static List<Block> of(Told told) {
    UnitBody body = new UnitBody(told.content());
    List<Block> blocks = new ArrayList<>();
    for (OutlineNode node : told.period().frozen().unitNodes()) {
      blocks.add(HeadingBlock.dotted(node.level(), node.number(), node.title()));
      body.add(node, blocks);
    }
    return blocks;
  }

  private void add(OutlineNode node, List<Block> blocks) {
    switch (node.content()) {
      case TEXT -> text(node, blocks);
      case INDICATORS -> {
        blocks.add(
            content.indicators().isEmpty()
                ? new ParagraphBlock("Đơn vị không phụ trách chỉ tiêu nào.", null)
                : new TableBlock(FigureRows.table(content.indicators()), null));
      }
      case TASKS -> {
        if (content.tasks().isEmpty()) {
          blocks.add(new ParagraphBlock("Đơn vị không chủ trì nhiệm vụ nào trong kỳ.", null));
        }
        results(node, blocks);
      }
      case TASK_FIGURES -> {
        blocks.add(new ParagraphBlock(ReportWords.counts(all.total(), content.asOf()), null));
        blocks.add(new TableBlock(FigureTable.of(all.sections(), all.total()), null));
      }
      case NONE -> {}
    }
  }

  private void text(OutlineNode node, List<Block> blocks) {
    content.nodes().stream()
        .filter(n -> n.code().equals(node.code()))
        .map(Content.Node::text)
        .filter(text -> text != null && !text.isBlank())
        .findFirst()
        .ifPresent(text -> blocks.add(new ParagraphBlock(text, node.code())));
  }

  /** Results with their figures, under the plan's own headings. */
  private void results(OutlineNode node, List<Block> blocks) {
    int number = 0;
    for (SectionTasks section : all.sections()) {
      number++;
      String title = section.title() == null ? "Nhiệm vụ khác" : section.title();
      blocks.add(HeadingBlock.dotted(node.level() + 1, node.number() + "." + number, title));
      blocks.add(new ParagraphBlock(ReportWords.results(section), null));
    }
  }

  /** Every task with what became of it, on pages of its own; none where there is no task. */
  static List<Annex> annexes(Told told, String period) {
    if (told.content().tasks().isEmpty()) {
      return List.of();
    }
    PaperTable table = new UnitBody(told.content()).tasks();
    return List.of(
        new Annex(
            null,
            "Kết quả thực hiện các nhiệm vụ được giao " + period,
            true,
            List.of(new TableBlock(table, null))));
  }

  private PaperTable tasks() {
    PaperTable table =
        PaperTable.of(
            PaperTable.centred("STT", 15),
            PaperTable.text("Nội dung nhiệm vụ", 55),
            PaperTable.text("Sản phẩm", 32),
            PaperTable.centred("Thời hạn", 25),
            PaperTable.text("Tiến độ", 28),
            PaperTable.text("Kết quả", 66),
            PaperTable.text("Khó khăn, đề xuất", 40));
    for (SectionTasks section : all.sections()) {
      table.group(FigureTable.title(section));
      section.tasks().forEach(task -> row(table, task));
    }
    return table;
  }

  private static void row(PaperTable table, TaskRow task) {
    Compilation.Said said = task.by().getFirst();
    table.row(
        task.code(),
        task.title(),
        task.product(),
        task.dueOn() == null ? null : PeriodNames.day(task.dueOn()),
        task.label() == null ? null : capital(ReportWords.label(task.label())),
        blankless(said.result()),
        ReportWords.both(blankless(said.difficulty()), blankless(said.proposal())));
  }

  private static String blankless(String words) {
    return words == null || words.isBlank() ? null : words;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }

  private static Snapshot.TaskLine line(Content.Task t) {
    return new Snapshot.TaskLine(
        t.taskId(),
        t.code(),
        t.title(),
        t.sectionId(),
        t.sectionNumber(),
        t.sectionTitle(),
        t.label(),
        t.dueOn(),
        t.product(),
        t.leaderId(),
        t.result(),
        t.difficulty(),
        t.proposal());
  }
}
