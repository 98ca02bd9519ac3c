package vn.tiendo.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.calendar.PeriodNames;
import vn.tiendo.calendar.Periods;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.web.Messages;
import vn.tiendo.completeness.CompletenessDto.Count;
import vn.tiendo.period.ReportPeriods;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.Reports;
import vn.tiendo.unit.Units;

/** Counts reports the caller may see. */
@ApplicationScoped
class CompletenessService {
  private final Reports reports;
  private final ReportPeriods periods;
  private final Units units;
  private final Messages messages;
  private final Caller caller;
  private final boolean simulated;

  CompletenessService(
      Reports reports,
      ReportPeriods periods,
      Units units,
      Messages messages,
      Caller caller,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated) {
    this.reports = reports;
    this.periods = periods;
    this.units = units;
    this.messages = messages;
    this.caller = caller;
    this.simulated = simulated;
  }

  CompletenessDto of(UUID periodId) {
    ReportPeriods.View period = periods.visible(periodId);
    List<Reports.Counted> all = reports.counted(List.of(periodId));
    Sheet sheet = new Sheet(all, "reportPeriod=" + periodId);
    return new CompletenessDto(
        periodId,
        period.key(),
        label(period.key()),
        caller.today(),
        period.dueUnit(),
        sheet.completeness(),
        sheet.timeliness(),
        sheet.counts(),
        all.stream().map(this::row).toList());
  }

  CompletenessDto.Matrix matrix(UUID regimeId, String from, String to) {
    PeriodKey first = Periods.ofParameter("from", from);
    PeriodKey last = Periods.ofParameter("to", to);
    List<ReportPeriods.View> opened =
        periods.ofRegime(regimeId).stream()
            .filter(p -> first == null || !p.key().last().isBefore(first.last()))
            .filter(p -> last == null || !p.key().last().isAfter(last.last()))
            .toList();
    Map<UUID, List<Reports.Counted>> byUnit =
        reports.counted(opened.stream().map(ReportPeriods.View::id).toList()).stream()
            .collect(
                Collectors.groupingBy(
                    Reports.Counted::unitId, LinkedHashMap::new, Collectors.toList()));
    return new CompletenessDto.Matrix(
        regimeId,
        caller.today(),
        opened.stream().map(this::column).toList(),
        byUnit.entrySet().stream().map(e -> line(e.getKey(), e.getValue())).toList());
  }

  private CompletenessDto.Column column(ReportPeriods.View p) {
    return new CompletenessDto.Column(p.id(), p.key(), label(p.key()), p.state(), p.dueUnit());
  }

  private CompletenessDto.Line line(UUID unit, List<Reports.Counted> all) {
    return new CompletenessDto.Line(
        units.ref(unit),
        all.stream()
            .map(
                r ->
                    new CompletenessDto.Cell(
                        r.periodId(), r.id(), r.state(), r.begun(), r.sent(), lateDays(r)))
            .toList());
  }

  /** Null narrows nothing. */
  CompletenessDto.Statistics statistics(UUID regimeId, Integer year) {
    List<ReportPeriods.View> opened =
        (regimeId == null ? periods.visible() : periods.ofRegime(regimeId))
            .stream().filter(p -> year == null || p.key().year() == year).toList();
    List<UUID> ids = opened.stream().map(ReportPeriods.View::id).toList();
    List<Reports.Counted> all = reports.counted(ids);
    String filter =
        "reportPeriod=" + ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    Sheet total = new Sheet(all, filter);
    List<CompletenessDto.Group> groups = new ArrayList<>();
    all.stream()
        .collect(
            Collectors.groupingBy(Reports.Counted::unitId, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (unit, own) -> {
              Sheet sheet = new Sheet(own, filter + "&nested=false&unit=" + unit);
              groups.add(
                  new CompletenessDto.Group(
                      units.ref(unit), sheet.completeness(), sheet.timeliness(), sheet.counts()));
            });
    return new CompletenessDto.Statistics(
        caller.today(),
        simulated,
        total.completeness(),
        total.timeliness(),
        total.counts(),
        groups);
  }

  /** Counts over some reports; {@code filter} opens exactly those. */
  private class Sheet {
    private final List<Reports.Counted> all;
    private final String filter;

    Sheet(List<Reports.Counted> all, String filter) {
      this.all = all;
      this.filter = filter;
    }

    private long count(Measure measure) {
      return all.stream().filter(measure::counts).count();
    }

    List<Count> counts() {
      return Arrays.stream(Measure.values())
          .map(
              m ->
                  new Count(
                      m,
                      count(m),
                      say("completeness.measure." + m),
                      "/api/v1/reports?" + m.filter() + "&" + filter))
          .toList();
    }

    Rate completeness() {
      return rate(count(Measure.RECEIVED), "completeness.rate.completeness");
    }

    Rate timeliness() {
      return rate(count(Measure.ON_TIME), "completeness.rate.timeliness");
    }

    private Rate rate(long numerator, String definition) {
      return Rate.of(numerator, count(Measure.EXPECTED), say(definition), caller.today());
    }
  }

  private CompletenessDto.Row row(Reports.Counted r) {
    return new CompletenessDto.Row(
        r.id(),
        units.ref(r.unitId()),
        r.state(),
        r.begun(),
        r.received(),
        r.dueOn(),
        r.firstSubmittedOn(),
        lateDays(r),
        r.submissions(),
        r.excludedReason());
  }

  private Integer lateDays(Reports.Counted r) {
    LocalDate day = r.sent() ? r.firstSubmittedOn() : caller.today();
    return r.state() != ReportState.EXCLUDED && r.late()
        ? (int) ChronoUnit.DAYS.between(r.dueOn(), day)
        : null;
  }

  private String label(PeriodKey key) {
    return messages.say(caller.language(), PeriodNames.of(key));
  }

  private String say(String key) {
    return messages.say(caller.language(), key);
  }
}
