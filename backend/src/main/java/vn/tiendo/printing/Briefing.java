package vn.tiendo.printing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.assembly.ConsolidatedContent;
import vn.tiendo.assembly.ReportersDto;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.compilation.Compilation.IndicatorRow;
import vn.tiendo.compilation.Compilation.Said;
import vn.tiendo.compilation.Compilation.TaskRow;
import vn.tiendo.compilation.ReportWords;
import vn.tiendo.consolidation.Seen;
import vn.tiendo.daily.HouseRights;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.paper.Heading;
import vn.tiendo.paper.Letterheads;
import vn.tiendo.paper.OfficialPaper;
import vn.tiendo.paper.PaperFile;

/** One page for the leaders' meeting: only what is out of order, and what is asked of them. */
@ApplicationScoped
class Briefing {
  private static final Set<StatusCode> BEHIND = EnumSet.of(StatusCode.AT_RISK, StatusCode.MISSED);

  private final Letterheads letterheads;
  private final HouseRights house;
  private final boolean simulated;

  Briefing(
      Letterheads letterheads,
      HouseRights house,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated) {
    this.letterheads = letterheads;
    this.house = house;
    this.simulated = simulated;
  }

  PaperFile of(Seen seen, ConsolidatedContent content, ReportersDto reporters) {
    UUID root = house.rootOf(seen.ownerId());
    ConsolidatedContent.Figures figures = content.figures();
    List<TaskRow> tasks = figures.sections().stream().flatMap(s -> s.tasks().stream()).toList();
    List<OnePage.Part> parts =
        List.of(
            part(
                "1. Đơn vị chậm, chưa báo cáo",
                late(reporters),
                "đơn vị khác (xem “Ai gửi lúc nào” của báo cáo)."),
            part(
                "2. Nhiệm vụ quá hạn chưa hoàn thành",
                overdue(tasks),
                "nhiệm vụ khác (Phụ lục nhiệm vụ của báo cáo)."),
            part(
                "3. Chỉ tiêu khó đạt, chưa đủ số liệu",
                behind(figures.indicators()),
                "chỉ tiêu khác (Phụ lục chỉ tiêu của báo cáo)."),
            part("4. Đề xuất, kiến nghị", proposals(tasks), "đề xuất khác (báo cáo của đơn vị)."));
    String lead = ReportWords.counts(figures.total(), content.asOf());
    OfficialPaper paper =
        OfficialPaper.upright()
            .head(new Heading(letterheads.of(root), null, null, null, null), simulated)
            .title("Tóm tắt", content.about())
            .text(lead);
    List<List<String>> chosen = OnePage.fill(content.about(), lead, parts);
    for (int i = 0; i < parts.size(); i++) {
      paper.heading(2, null, parts.get(i).title(), null);
      chosen.get(i).forEach(line -> paper.text("- " + line));
    }
    return paper.file("Tóm tắt báo cáo");
  }

  private static OnePage.Part part(String title, List<String> lines, String others) {
    String counted = lines.isEmpty() ? ": không có" : " (" + lines.size() + ")";
    List<String> folded = lines.stream().map(l -> l.replaceAll("\\s+", " ").strip()).toList();
    return new OnePage.Part(title + counted, folded, others);
  }

  private static List<String> late(ReportersDto reporters) {
    return reporters.lines().stream()
        .filter(l -> l.lateDays() != null)
        .map(
            l ->
                l.unit().name()
                    + (l.firstSubmittedOn() == null
                        ? ": chưa gửi"
                        : ": chậm " + l.lateDays() + " ngày"))
        .toList();
  }

  private static List<String> overdue(List<TaskRow> tasks) {
    return tasks.stream()
        .filter(t -> t.label() == ReportingLabel.OVERDUE)
        .map(t -> t.by().getFirst().unit().name() + ": " + t.title())
        .toList();
  }

  private static List<String> behind(List<IndicatorRow> indicators) {
    List<String> lines = new ArrayList<>();
    for (IndicatorRow i : indicators) {
      boolean counted = i.figure() != null && i.figure().state().known() && i.complete();
      if (!counted || i.status() != null && BEHIND.contains(i.status())) {
        String status = i.status() == null ? "" : ", " + ReportWords.status(i.status());
        String known = i.complete() ? "" : " (" + i.counted() + "/" + i.expected() + ")";
        lines.add(
            i.name() + ": " + ReportWords.figure(i.figure(), i.unitOfMeasure()) + known + status);
      }
    }
    return lines;
  }

  /** What several ask alike once, with their names. */
  private static List<String> proposals(List<TaskRow> tasks) {
    Map<String, Set<String>> units = new LinkedHashMap<>();
    for (TaskRow task : tasks) {
      for (Said said : task.by()) {
        if (said.proposal() != null && !said.proposal().isBlank()) {
          said.proposal()
              .lines()
              .map(String::strip)
              .forEach(
                  line ->
                      units
                          .computeIfAbsent(line, l -> new LinkedHashSet<>())
                          .add(said.unit().name()));
        }
      }
    }
    return units.entrySet().stream()
        .map(e -> String.join("; ", e.getValue()) + ": " + e.getKey())
        .toList();
  }
}
