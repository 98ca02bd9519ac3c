package vn.tiendo.assembly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.compilation.Snapshot;
import vn.tiendo.compilation.Source;
import vn.tiendo.measure.Aggregation;
import vn.tiendo.measure.AggregationRule;

/** Reports of units and what frames them, as the features that own them keep them. */
@ApplicationScoped
class ReceivedRepository {
  /** How many submissions are read at a time: their texts are let go before the next come. */
  private static final int BATCH = 50;

  private final Sql sql;
  private final ObjectMapper mapper;

  ReceivedRepository(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    this.mapper = mapper;
  }

  /** What counts now: of each report the number of the youngest submission that was received. */
  Map<UUID, Integer> counting(UUID periodId) {
    return numbers(
        """
        SELECT id, received_no AS no FROM report
        WHERE period_id = ? AND received_no > 0 AND state <> 'EXCLUDED' ORDER BY id""",
        periodId);
  }

  /** What a consolidated report was made of: numbers of submissions by report. */
  Map<UUID, Integer> frozen(UUID consolidatedId) {
    return numbers(
        """
        SELECT report_id AS id, submission_no AS no FROM consolidated_source
        WHERE consolidated_id = ? ORDER BY report_id""",
        consolidatedId);
  }

  private Map<UUID, Integer> numbers(String statement, UUID of) {
    Map<UUID, Integer> numbers = new LinkedHashMap<>();
    sql.list(statement, row -> numbers.put(Sql.id(row, "id"), row.getInt("no")), of);
    return numbers;
  }

  /**
   * @param numbers of submissions by report
   * @param soFar is told after some how many there are
   */
  List<Source> sources(Map<UUID, Integer> numbers, IntConsumer soFar) {
    List<Map.Entry<UUID, Integer>> wanted = List.copyOf(numbers.entrySet());
    List<Source> sources = new ArrayList<>(wanted.size());
    for (int from = 0; from < wanted.size(); from += BATCH) {
      var batch = wanted.subList(from, Math.min(from + BATCH, wanted.size()));
      sources.addAll(
          sql.list(
              """
              SELECT s.report_id, s.no, s.content FROM report_submission s
              JOIN unnest(?, ?) AS w (report_id, no) ON s.report_id = w.report_id AND s.no = w.no
              ORDER BY s.report_id""",
              this::source,
              batch.stream().map(Map.Entry::getKey).toArray(UUID[]::new),
              batch.stream().map(Map.Entry::getValue).toArray(Integer[]::new)));
      soFar.accept(sources.size());
    }
    return sources;
  }

  /**
   * Those in which there is a line on one of these tasks or indicators.
   *
   * @param numbers of submissions by report
   */
  Map<UUID, Integer> telling(Map<UUID, Integer> numbers, List<String> ids) {
    return some(
        numbers,
        """
        WHERE EXISTS (SELECT 1 FROM jsonb_array_elements(s.content->'tasks') t WHERE t->>'taskId' = ANY (?))
          OR EXISTS (SELECT 1 FROM jsonb_array_elements(s.content->'indicators') i WHERE i->>'indicatorId' = ANY (?))
        ORDER BY s.report_id""",
        ids.toArray(String[]::new),
        ids.toArray(String[]::new));
  }

  /** The first, by the unit's code, of those in which there is a text under this heading. */
  Map<UUID, Integer> writing(Map<UUID, Integer> numbers, String code, int limit) {
    return some(
        numbers,
        """
        WHERE EXISTS (SELECT 1 FROM jsonb_array_elements(s.content->'nodes') n
          WHERE n->>'code' = ? AND n->>'text' <> '')
        ORDER BY s.content#>>'{unit,code}' COLLATE "C", s.report_id LIMIT ?""",
        code,
        limit);
  }

  private Map<UUID, Integer> some(
      Map<UUID, Integer> numbers, String condition, Object... parameters) {
    List<Object> all = new ArrayList<>();
    all.add(numbers.keySet().toArray(UUID[]::new));
    all.add(numbers.values().toArray(Integer[]::new));
    all.addAll(List.of(parameters));
    Map<UUID, Integer> found = new LinkedHashMap<>();
    sql.list(
        """
        SELECT s.report_id, s.no FROM report_submission s
        JOIN unnest(?, ?) AS w (report_id, no) ON s.report_id = w.report_id AND s.no = w.no
        """
            + condition,
        row -> found.put(Sql.id(row, "report_id"), row.getInt("no")),
        all.toArray());
    return found;
  }

  /** How many units' reports count now otherwise than when each was made; open ones only. */
  Map<UUID, Integer> outdated(Collection<UUID> consolidatedIds) {
    Map<UUID, Integer> counts = new HashMap<>();
    sql.list(
        """
        SELECT c.id, (SELECT count(*)::int FROM (
            SELECT id, received_no FROM report
            WHERE period_id = c.period_id AND received_no > 0 AND state <> 'EXCLUDED') r
          FULL JOIN (SELECT report_id, submission_no FROM consolidated_source WHERE consolidated_id = c.id) s
            ON s.report_id = r.id
          WHERE s.submission_no IS DISTINCT FROM r.received_no) AS outdated
        FROM consolidated_report c WHERE c.id = ANY (?) AND c.open_period IS NOT NULL""",
        row -> counts.put(Sql.id(row, "id"), row.getInt("outdated")),
        (Object) consolidatedIds.toArray(UUID[]::new));
    return counts;
  }

  /**
   * One line of the internal sheet.
   *
   * @param sourceNo the submission in the consolidated report, null when it is in none
   */
  record Reporter(
      UUID reportId,
      UUID unitId,
      String state,
      LocalDate dueOn,
      LocalDate firstSubmittedOn,
      LocalDate receivedOn,
      int receivedNo,
      Instant submittedAt,
      UUID submittedBy,
      boolean onBehalf,
      String excludedReason,
      Integer sourceNo) {}

  List<Reporter> reporters(UUID consolidatedId, UUID periodId) {
    return sql.list(
        """
        SELECT r.id, r.unit_id, r.state, r.due_on, r.first_submitted_on, r.received_on, r.received_no,
          s.submitted_at, s.submitted_by, coalesce(s.on_behalf, false) AS on_behalf, r.excluded_reason,
          c.submission_no
        FROM report r
        LEFT JOIN report_submission s ON s.report_id = r.id AND s.no = r.last_no
        LEFT JOIN consolidated_source c ON c.report_id = r.id AND c.consolidated_id = ?
        WHERE r.period_id = ?""",
        ReceivedRepository::reporter,
        consolidatedId,
        periodId);
  }

  private static Reporter reporter(ResultSet row) throws SQLException {
    return new Reporter(
        Sql.id(row, "id"),
        Sql.id(row, "unit_id"),
        row.getString("state"),
        Sql.date(row, "due_on"),
        Sql.date(row, "first_submitted_on"),
        Sql.date(row, "received_on"),
        row.getInt("received_no"),
        Sql.instant(row, "submitted_at"),
        Sql.id(row, "submitted_by"),
        row.getBoolean("on_behalf"),
        row.getString("excluded_reason"),
        row.getObject("submission_no", Integer.class));
  }

  /** The plan's sections in the order of its text. */
  List<UUID> sections(UUID planId) {
    return sql.list(
        "SELECT id FROM section WHERE plan_id = ? ORDER BY sort_key, id",
        row -> Sql.id(row, "id"),
        planId);
  }

  /** How the members of the plan's indicators become one, in the order of the indicators. */
  Map<UUID, Aggregation> memberRules(UUID planId) {
    Map<UUID, Aggregation> rules = new LinkedHashMap<>();
    sql.list(
        """
        SELECT id, over_members, multiplier, decimals FROM indicator WHERE plan_id = ?
        ORDER BY sort_key, id""",
        row ->
            rules.put(
                Sql.id(row, "id"),
                new Aggregation(
                    AggregationRule.valueOf(row.getString("over_members")),
                    row.getInt("multiplier"),
                    row.getInt("decimals"))),
        planId);
    return rules;
  }

  private Source source(ResultSet row) throws SQLException {
    try {
      return new Source(
          Sql.id(row, "report_id"),
          row.getInt("no"),
          mapper.readValue(row.getString("content"), Snapshot.class));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
