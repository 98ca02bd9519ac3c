package vn.tiendo.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.compilation.Snapshot;
import vn.tiendo.compilation.Source;
import vn.tiendo.measure.Figure;
import vn.tiendo.period.ReportPeriods;
import vn.tiendo.scorecard.ReportedStatuses;
import vn.tiendo.scorecard.ReportedStatuses.Reported;

/** Says of each reported figure how it stands to its target, on the day of the cut-off. */
@ApplicationScoped
class Statuses {
  private final ReportedStatuses reported;

  Statuses(ReportedStatuses reported) {
    this.reported = reported;
  }

  /** The same sources, their indicators judged; two who report one indicator are judged alike. */
  List<Source> judged(List<Source> sources, ReportPeriods.View period) {
    List<Reported> figures =
        sources.stream()
            .flatMap(s -> s.content().indicators().stream())
            .flatMap(Statuses::figures)
            .toList();
    if (figures.isEmpty()) {
      return sources;
    }
    Map<UUID, StatusCode> statuses = reported.of(figures, period.key(), period.windowTo());
    return sources.stream().map(s -> judged(s, statuses)).toList();
  }

  private static Stream<Reported> figures(Snapshot.Measured measured) {
    List<Reported> all = new ArrayList<>();
    all.add(figure(measured, null, measured.figure()));
    measured.members().forEach(m -> all.add(figure(measured, m.memberId(), m.figure())));
    return all.stream().filter(r -> r.figure() != null);
  }

  private static Reported figure(
      Snapshot.Measured measured, UUID memberId, Snapshot.Reading reading) {
    return new Reported(
        measured.indicatorId(),
        memberId,
        measured.nature(),
        measured.basis(),
        reading == null ? null : new Figure(reading.state(), reading.value(), reading.reason()),
        reading == null ? null : reading.numerator(),
        reading == null ? null : reading.denominator());
  }

  private static Source judged(Source source, Map<UUID, StatusCode> statuses) {
    Snapshot told = source.content();
    List<Snapshot.Measured> indicators =
        told.indicators().stream().map(m -> m.judged(statuses.get(m.indicatorId()))).toList();
    return new Source(
        source.reportId(),
        source.submissionNo(),
        new Snapshot(told.asOf(), told.unit(), told.nodes(), told.tasks(), indicators));
  }
}
