package vn.tiendo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Messages;
import vn.tiendo.lifecycle.DeadlineBasis;
import vn.tiendo.lifecycle.TallyBucket;
import vn.tiendo.lifecycle.TallyGroup;
import vn.tiendo.statistics.TaskStatisticsDto.CountDto;
import vn.tiendo.statistics.TaskStatisticsDto.DefinitionDto;
import vn.tiendo.statistics.TaskStatisticsDto.RateDto;
import vn.tiendo.statistics.TaskStatisticsDto.RowDto;

/** Makes the table: buckets by group, then counts and rates of each, then their sum. */
@ApplicationScoped
class TaskStatisticsService {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** What is asked. @param filter the caller's own parameters, as they go on into the lists */
  record Question(
      Level level,
      TallyGroup group,
      LocalDate asOf,
      DeadlineBasis basis,
      Map<String, String> filter) {}

  private final GroupNames names;
  private final Messages messages;
  private final Caller caller;
  private final boolean simulated;

  TaskStatisticsService(
      GroupNames names,
      Messages messages,
      Caller caller,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated) {
    this.names = names;
    this.messages = messages;
    this.caller = caller;
    this.simulated = simulated;
  }

  /**
   * @param earlier unfinished earlier periods by group
   */
  TaskStatisticsDto table(Question question, List<TallyBucket> buckets, Map<UUID, Long> earlier) {
    ListAddress address =
        new ListAddress(question.level(), question.filter(), question.asOf(), question.basis());
    return new TaskStatisticsDto(
        question.level(),
        question.group(),
        question.asOf(),
        question.basis(),
        simulated,
        definitions(question),
        row(question, null, new Counted(buckets, sum(earlier)), address),
        rows(question, buckets, earlier, address));
  }

  /** What is counted of one group. */
  private record Counted(List<TallyBucket> buckets, long earlier) {}

  private static long sum(Map<UUID, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private List<RowDto> rows(
      Question question, List<TallyBucket> buckets, Map<UUID, Long> earlier, ListAddress address) {
    if (question.group() == TallyGroup.NONE) {
      return List.of();
    }
    Map<UUID, List<TallyBucket>> byGroup = new LinkedHashMap<>();
    earlier.keySet().forEach(group -> byGroup.put(group, new ArrayList<>()));
    buckets.forEach(b -> byGroup.computeIfAbsent(b.group(), k -> new ArrayList<>()).add(b));
    List<UUID> ids = byGroup.keySet().stream().filter(id -> id != null).toList();
    Map<UUID, GroupNames.Named> named = names.of(question.group(), ids, question.asOf());
    GroupNames.Named none = names.none(question.group());
    return byGroup.keySet().stream()
        .map(
            id ->
                Map.entry(
                    id == null ? none : named.get(id),
                    new Counted(byGroup.get(id), earlier.getOrDefault(id, 0L))))
        .sorted(Comparator.comparing(entry -> entry.getKey().sortKey()))
        .map(
            entry ->
                row(
                    question,
                    entry.getKey().key(),
                    entry.getValue(),
                    address.of(question.group(), entry.getKey().key().id())))
        .toList();
  }

  private RowDto row(
      Question question, TaskStatisticsDto.KeyDto key, Counted counted, ListAddress address) {
    List<CountDto> counts =
        Measure.of(question.level()).stream()
            .map(
                m ->
                    new CountDto(
                        m, m.count(counted.buckets(), counted.earlier()), address.with(m.filter())))
            .toList();
    List<RateDto> rates =
        Arrays.stream(Rate.values())
            .map(rate -> rate(question, rate, counted.buckets(), address))
            .toList();
    return new RowDto(key, counts, rates);
  }

  private RateDto rate(
      Question question, Rate rate, List<TallyBucket> buckets, ListAddress address) {
    long numerator = rate.numerator(buckets);
    long denominator = rate.denominator(buckets);
    return new RateDto(
        rate,
        numerator,
        denominator,
        percent(numerator, denominator),
        messages.say(caller.language(), rate.definitionKey()),
        question.asOf(),
        question.basis(),
        address.with(rate.numeratorFilter()),
        address.with(rate.denominatorFilter()));
  }

  private static BigDecimal percent(long numerator, long denominator) {
    return denominator == 0
        ? null
        : BigDecimal.valueOf(numerator * 100)
            .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
  }

  private List<DefinitionDto> definitions(Question question) {
    String day = question.asOf().format(DAY);
    return Measure.of(question.level()).stream()
        .map(m -> new DefinitionDto(m, messages.say(caller.language(), m.definitionKey(), day)))
        .toList();
  }
}
