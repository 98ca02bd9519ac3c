package vn.tiendo.resemblance;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Messages;
import vn.tiendo.report.Reports;
import vn.tiendo.similarity.FlatFigures;
import vn.tiendo.similarity.Likeness;
import vn.tiendo.similarity.Similarity;
import vn.tiendo.snapshot.Content;
import vn.tiendo.snapshot.Field;

/** Compares a report with those of the periods before. */
@ApplicationScoped
class ResemblanceService {
  /** As many years as a plan has. */
  private static final int PERIODS = 5;

  private final Reports reports;
  private final Messages messages;
  private final Caller caller;

  ResemblanceService(Reports reports, Messages messages, Caller caller) {
    this.reports = reports;
    this.messages = messages;
    this.caller = caller;
  }

  ResemblanceDto of(UUID reportId) {
    Reports.Series series = reports.series(reportId, PERIODS);
    if (series.before().isEmpty()) {
      return new ResemblanceDto(reportId, null, List.of(), List.of());
    }
    Content before = series.before().getFirst().content();
    return new ResemblanceDto(
        reportId,
        series.before().getFirst().period(),
        texts(series.now(), before),
        figures(series));
  }

  private List<ResemblanceDto.Words> texts(Content now, Content before) {
    List<ResemblanceDto.Words> all = new ArrayList<>();
    Map<String, String> nodes = new HashMap<>();
    before.nodes().forEach(n -> nodes.put(n.code(), n.text()));
    for (Content.Node node : now.nodes()) {
      String field = Field.node(node.code()).toString();
      words(all, field, node.title(), "text", node.text(), nodes.get(node.code()));
    }
    Map<UUID, Content.Task> tasks =
        before.tasks().stream().collect(Collectors.toMap(Content.Task::taskId, t -> t));
    for (Content.Task task : now.tasks()) {
      Content.Task old = tasks.get(task.taskId());
      if (old != null) {
        String field = Field.task(task.taskId()).toString();
        words(all, field, task.title(), "result", task.result(), old.result());
        words(all, field, task.title(), "difficulty", task.difficulty(), old.difficulty());
        words(all, field, task.title(), "proposal", task.proposal(), old.proposal());
      }
    }
    return all;
  }

  private void words(
      List<ResemblanceDto.Words> all,
      String field,
      String title,
      String part,
      String now,
      String before) {
    Likeness likeness = Similarity.compare(now, before);
    if (likeness.kind() != Likeness.Kind.NOTHING_TO_COMPARE) {
      all.add(
          new ResemblanceDto.Words(
              field,
              title,
              part,
              likeness.kind(),
              likeness.percent(),
              messages.say(
                  caller.language(), "resemblance." + likeness.kind(), likeness.percent())));
    }
  }

  /** Those that have stood still for as long as is asked about. */
  private static List<ResemblanceDto.Flat> figures(Reports.Series series) {
    List<ResemblanceDto.Flat> flat = new ArrayList<>();
    for (Content.Indicator indicator : series.now().indicators()) {
      List<BigDecimal> figures = new ArrayList<>();
      series.before().reversed().forEach(b -> figures.add(figure(b.content(), indicator)));
      figures.add(indicator.figure().value());
      if (FlatFigures.flat(figures)) {
        flat.add(
            new ResemblanceDto.Flat(
                Field.indicator(indicator.indicatorId()).toString(),
                indicator.name(),
                FlatFigures.periods(figures)));
      }
    }
    return flat;
  }

  private static BigDecimal figure(Content content, Content.Indicator of) {
    return content.indicators().stream()
        .filter(i -> i.indicatorId().equals(of.indicatorId()))
        .map(i -> i.figure().value())
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
