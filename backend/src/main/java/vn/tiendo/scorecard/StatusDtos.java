package vn.tiendo.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.assessment.Assessment;
import vn.tiendo.assessment.Input;
import vn.tiendo.assessment.NotAssessableReason;
import vn.tiendo.assessment.Phase;
import vn.tiendo.assessment.StatusWords;
import vn.tiendo.assessment.Tally;
import vn.tiendo.assessment.Wording;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.measure.Observation;
import vn.tiendo.scorecard.StatusDto.ExplanationDto;
import vn.tiendo.scorecard.StatusDto.InputDto;
import vn.tiendo.scorecard.StatusDto.MembersDto;
import vn.tiendo.scorecard.StatusDto.PhaseDto;
import vn.tiendo.scorecard.StatusDto.ProvisionalDto;
import vn.tiendo.scorecard.StatusDto.ThresholdDto;

/** Says assessments in the caller's language. */
@ApplicationScoped
class StatusDtos {
  private final StatusWords words;
  private final Caller caller;

  StatusDtos(StatusWords words, Caller caller) {
    this.words = words;
    this.caller = caller;
  }

  StatusDto full(Scored scored, PeriodKey period, LocalDate asOf, Map<UUID, String> memberNames) {
    Assessment a = scored.status();
    return new StatusDto(
        scored.row().indicator().id(),
        period,
        asOf,
        a.status(),
        label(a.status()),
        a.reason(),
        label(a.reason()),
        a.figure(),
        scored.row().indicator().unitOfMeasure(),
        scored.row().indicator().decimals(),
        a.target() == null ? null : a.target().id(),
        a.target() == null ? null : a.target().commitment(),
        members(a.tally()),
        provisional(scored.provisional()),
        explanation(a, period, memberNames));
  }

  StatusDto.Summary summary(Scored scored, PeriodKey period, LocalDate asOf) {
    Assessment a = scored.status();
    return new StatusDto.Summary(
        period,
        asOf,
        a.status(),
        label(a.status()),
        a.reason(),
        label(a.reason()),
        a.figure(),
        members(a.tally()),
        provisional(scored.provisional()));
  }

  private ExplanationDto explanation(
      Assessment a, PeriodKey period, Map<UUID, String> memberNames) {
    List<ThresholdDto> thresholds =
        a.target() == null
            ? List.of()
            : Wording.thresholds(a.target(), period).stream()
                .map(t -> new ThresholdDto(t.status(), words.say(language(), t.text())))
                .toList();
    return new ExplanationDto(
        words.say(language(), a.formula()),
        a.inputs().stream().map(i -> input(i, a, period, memberNames)).toList(),
        phase(a.phase()),
        thresholds,
        a.notes().stream().map(n -> words.say(language(), n)).toList());
  }

  private InputDto input(
      Input input, Assessment a, PeriodKey period, Map<UUID, String> memberNames) {
    Observation value = input.value();
    return new InputDto(
        input.role(),
        inputLabel(input, a, period, memberNames),
        input.period(),
        input.memberId(),
        input.figure(),
        value == null ? null : value.valueId(),
        value == null ? null : value.revision(),
        value == null ? null : value.state(),
        value == null ? null : value.nature(),
        input.status());
  }

  private String inputLabel(
      Input input, Assessment a, PeriodKey period, Map<UUID, String> memberNames) {
    String member =
        input.memberId() == null ? null : memberNames.getOrDefault(input.memberId(), "–");
    Observation value = input.value();
    if (value != null) {
      String nature = words.label(language(), value.nature());
      String basis = words.label(language(), value.basis());
      String key = member == null ? "assessment.input.value" : "assessment.input.member";
      return words.say(
          language(), key, nature, basis, value.period(), member == null ? "" : member);
    }
    return switch (input.role()) {
      case TARGET ->
          words.say(language(), "assessment.input.target", Wording.of(a.target(), period));
      case BASELINE -> words.say(language(), "assessment.input.baseline", input.period());
      case MEMBER, VALUE, PREVIOUS ->
          words.say(language(), "assessment.input.memberNone", member == null ? "–" : member);
    };
  }

  private static PhaseDto phase(Phase phase) {
    return phase == null
        ? null
        : new PhaseDto(phase.phaseSetId(), phase.num(), phase.period(), phase.value());
  }

  private ProvisionalDto provisional(Assessment a) {
    return a == null
        ? null
        : new ProvisionalDto(
            a.status(),
            label(a.status()),
            a.reason(),
            label(a.reason()),
            a.figure(),
            members(a.tally()));
  }

  MembersDto members(Tally tally) {
    return tally == null
        ? null
        : new MembersDto(
            tally.met(),
            tally.reported(),
            tally.total(),
            words.say(language(), "assessment.tally", tally.met(), tally.total()));
  }

  String label(Enum<?> constant) {
    return constant == null ? null : words.label(language(), constant);
  }

  String label(NotAssessableReason reason) {
    return label((Enum<?>) reason);
  }

  private String language() {
    return caller.language();
  }
}
