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
        if (!content.indicators().isEmpty()) {
          blocks.add(new TableBlock(FigureRows.table(content.indicators()), null));
        }
      }
      case TASKS -> {
        if (!content.tasks().isEmpty()) {
          blocks.add(new TableBlock(tasks(), null));
        }
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

  private PaperTable tasks() {
    PaperTable table =
        PaperTable.of(
            PaperTable.centred("STT", 16),
            PaperTable.text("Nhiệm vụ", 48),
            PaperTable.centred("Thời hạn", 24),
            PaperTable.text("Kết quả thực hiện", 52),
            PaperTable.text("Khó khăn, đề xuất", 35));
    for (SectionTasks section : all.sections()) {
      table.group(FigureTable.title(section));
      section.tasks().forEach(task -> row(table, task));
    }
    return table;
  }

  private static void row(PaperTable table, TaskRow task) {
    Compilation.Said said = task.by().getFirst();
    String label = task.label() == null ? null : capital(ReportWords.label(task.label()));
    table.row(
        task.code(),
        task.title(),
        task.dueOn() == null ? null : PeriodNames.day(task.dueOn()),
        ReportWords.both(label, blankless(said.result())),
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
