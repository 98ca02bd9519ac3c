package vn.tiendo.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.time.PeriodKind;
import vn.tiendo.measure.Aggregation;
import vn.tiendo.measure.AggregationRule;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.FigureState;
import vn.tiendo.measure.Observation;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.measure.ValueState;

/** The ten targets of the plan that ships, with the figures published for the end of 2021. */
class RealPlanStatusTest {
  private static final List<UUID> DISTRICTS =
      java.util.stream.Stream.generate(UUID::randomUUID).limit(10).toList();

  @Test
  void the_plan_has_ten_indicators_with_one_target_each() throws IOException {
    JsonNode plan = plan();
    assertEquals(10, plan.get("indicators").size());
    plan.get("indicators")
        .forEach(i -> assertEquals(1, i.get("targets").size(), i.get("code").asText()));
  }

  @ParameterizedTest
  @CsvSource({
    "CT-1, NO_VALUE", "CT-2, NO_VALUE", "CT-3, NO_VALUE", "CT-4, NO_VALUE", "CT-5, NOT_PHASED",
    "CT-6, NOT_PHASED", "CT-7, NOT_PHASED", "CT-8, NO_VALUE", "CT-9, NO_VALUE", "CT-10, NO_VALUE"
  })
  void at_the_beginning_of_2022_none_of_them_can_be_assessed(
      String code, NotAssessableReason reason) throws IOException {
    Assessment status = assess(code, "2021", "2022-01-31", List.of());
    assertEquals(StatusCode.NOT_ASSESSABLE, status.status());
    assertEquals(reason, status.reason());
  }

  @ParameterizedTest
  @CsvSource({"CT-5, 3", "CT-6, 6", "CT-7, 67"})
  void the_published_figures_of_2021_are_shown_although_not_assessed(String code, BigDecimal value)
      throws IOException {
    assertEquals(value, assess(code, "2021", "2022-01-31", List.of()).figure().value());
  }

  @ParameterizedTest
  @CsvSource({"CT-5, 3, ON_TRACK", "CT-6, 7, AT_RISK", "CT-7, 65, ON_TRACK", "CT-7, 68, AT_RISK"})
  void with_an_approved_phase_for_2021_they_are(String code, BigDecimal phase, StatusCode expected)
      throws IOException {
    Phase approved = new Phase(UUID.randomUUID(), 1, PeriodKey.year(2021), phase);
    assertEquals(expected, assess(code, "2021", "2022-01-31", List.of(approved)).status());
  }

  @ParameterizedTest
  @CsvSource({
    "CT-1, 1.49, MISSED", "CT-1, 1.50, MET", "CT-1, 1.51, EXCEEDED", "CT-2, 100.0, MET",
        "CT-2, 99.9, MISSED",
    "CT-3, 100, MET", "CT-4, 99.9, MISSED", "CT-5, 4, MET", "CT-6, 7, MISSED", "CT-7, 81, EXCEEDED",
    "CT-10, 29, MISSED", "CT-10, 30, MET"
  })
  void after_2025_each_is_met_or_missed(String code, BigDecimal value, StatusCode expected)
      throws IOException {
    assertEquals(expected, assess(code, "2025", "2026-02-01", List.of(), value).status());
  }

  @ParameterizedTest
  @CsvSource({"1, MISSED", "2, MET", "3, MET", "4, EXCEEDED"})
  void each_of_ten_districts_chooses_two_to_three_initiatives(BigDecimal each, StatusCode expected)
      throws IOException {
    Assessment status = assess("CT-9", "2022", "2023-02-01", List.of(), each);
    assertEquals(expected, status.status());
    assertEquals(10, status.tally().total());
    assertEquals(0, each.multiply(BigDecimal.TEN).compareTo(status.figure().value()));
  }

  @Test
  void every_word_of_the_plans_targets_is_understood() throws IOException {
    for (JsonNode indicator : plan().get("indicators")) {
      Subject subject = subject(indicator, List.of());
      Target target = subject.targets().getFirst();
      assertTrue(
          Wording.thresholds(target, PeriodKey.year(2022)).size() >= 4, subject.id().toString());
    }
  }

  private static Assessment assess(
      String code, String period, String asOf, List<Phase> phases, BigDecimal... given)
      throws IOException {
    JsonNode indicator = indicator(code);
    Subject subject = subject(indicator, phases);
    PeriodKey key = PeriodKey.parse(period);
    List<UUID> members = indicator.has("disaggregationCode") ? DISTRICTS : List.of();
    List<Observation> values = new ArrayList<>(published(code));
    for (BigDecimal value : given) {
      if (members.isEmpty()) {
        values.add(observation(key, null, subject.basis(), value));
      }
      members.forEach(m -> values.add(observation(key, m, subject.basis(), value)));
    }
    return new Assessor(subject, values, key, LocalDate.parse(asOf), members, members).status();
  }

  private static List<Observation> published(String code) throws IOException {
    List<Observation> values = new ArrayList<>();
    for (JsonNode value : plan().get("values")) {
      if (value.get("indicatorCode").asText().equals(code)) {
        assertEquals("VERIFIED", value.get("status").asText());
        ValueBasis basis = ValueBasis.valueOf(value.get("basis").asText());
        PeriodKey period = PeriodKey.parse(value.get("period").asText());
        values.add(observation(period, null, basis, value.get("value").decimalValue()));
      }
    }
    return values;
  }

  private static Observation observation(
      PeriodKey period, UUID member, ValueBasis basis, BigDecimal value) {
    return new Observation(
        UUID.randomUUID(),
        1,
        ValueState.VERIFIED,
        period,
        member,
        ValueNature.OFFICIAL,
        basis,
        Figure.of(value),
        null,
        null);
  }

  private static Subject subject(JsonNode indicator, List<Phase> phases) {
    JsonNode rules = indicator.get("aggregation");
    int decimals = indicator.get("decimals").asInt();
    assertEquals("YEARLY", indicator.get("frequency").asText());
    FigureState state = FigureState.valueOf(indicator.get("baseline").get("state").asText());
    return new Subject(
        UUID.randomUUID(),
        indicator.get("unitOfMeasure").asText(),
        PeriodKind.YEAR,
        ValueBasis.valueOf(indicator.get("basis").asText()),
        new Aggregation(AggregationRule.valueOf(rules.get("overTime").asText()), 100, decimals),
        new Aggregation(AggregationRule.valueOf(rules.get("overMembers").asText()), 100, decimals),
        2021,
        2025,
        Figure.of(state),
        null,
        targets(indicator),
        phases);
  }

  private static List<Target> targets(JsonNode indicator) {
    return StreamSupport.stream(indicator.get("targets").spliterator(), false)
        .map(RealPlanStatusTest::target)
        .toList();
  }

  private static Target target(JsonNode target) {
    return new Target(
        UUID.randomUUID(),
        TargetType.valueOf(target.get("type").asText()),
        target.get("value").decimalValue(),
        target.has("upper") ? target.get("upper").decimalValue() : null,
        target.has("denominator") ? target.get("denominator").asText() : null,
        TargetPer.valueOf(target.get("per").asText()),
        target.has("year") ? target.get("year").asInt() : null,
        Commitment.valueOf(target.get("commitment").asText()),
        target.get("text").asText());
  }

  private static JsonNode indicator(String code) throws IOException {
    for (JsonNode indicator : plan().get("indicators")) {
      if (indicator.get("code").asText().equals(code)) {
        return indicator;
      }
    }
    throw new IllegalArgumentException(code);
  }

  private static JsonNode plan() throws IOException {
    ObjectMapper mapper =
        new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    try (InputStream in =
        RealPlanStatusTest.class.getResourceAsStream("/plans/khcn-bac-giang-2021/plan.json")) {
      return mapper.readTree(in).get("plan");
    }
  }
}
