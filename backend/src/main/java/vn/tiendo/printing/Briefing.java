package vn.tiendo.printing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.assembly.ConsolidatedContent;
import vn.tiendo.assembly.ReportersDto;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.compilation.Compilation.IndicatorRow;
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
  /** Lines of one part and characters of one line: together they fit one A4 page. */
  private static final int MOST = 5;

  private static final int LONGEST = 110;

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
    OfficialPaper paper =
        OfficialPaper.upright()
            .head(new Heading(letterheads.of(root), null, null, null, null), simulated)
            .title("Tóm tắt", shortened(content.about(), 2 * LONGEST))
            .text(ReportWords.counts(figures.total(), content.asOf()));
    part(paper, "1. Đơn vị chậm, chưa báo cáo", late(reporters));
    part(paper, "2. Nhiệm vụ quá hạn chưa hoàn thành", overdue(tasks));
    part(paper, "3. Chỉ tiêu khó đạt, chưa đủ số liệu", behind(figures.indicators()));
    part(paper, "4. Đề xuất, kiến nghị", proposals(tasks));
    return paper.file("Tóm tắt báo cáo");
  }

  private static void part(OfficialPaper paper, String title, List<String> lines) {
    paper.heading(2, null, title + " (" + lines.size() + ")", null);
    if (lines.isEmpty()) {
      paper.text("Không có.");
    }
    lines.stream().limit(MOST).forEach(line -> paper.text("- " + shortened(line, LONGEST)));
    if (lines.size() > MOST) {
      paper.text("- Và " + (lines.size() - MOST) + " dòng khác trong báo cáo.");
    }
  }

  private static String shortened(String line, int longest) {
    String plain = line.replaceAll("\\s+", " ").strip();
    return plain.length() <= longest ? plain : plain.substring(0, longest - 1).strip() + "…";
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

  private static List<String> proposals(List<TaskRow> tasks) {
    return tasks.stream()
        .flatMap(
            t ->
                t.by().stream()
                    .filter(s -> Objects.nonNull(s.proposal()) && !s.proposal().isBlank())
                    .map(s -> s.unit().name() + ": " + s.proposal()))
        .toList();
  }
}
