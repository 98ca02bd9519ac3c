package vn.tiendo.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ScratchPostgres;

/** The rules in Java and in SQL give the same answer for every situation. */
class LabelSqlTest {
  private static final LocalDate DAY = LocalDate.parse("2021-06-10");
  private final Random random = new Random(20210131);

  private record Case(Situation situation, LocalDate asOf) {}

  private Case any() {
    WorkState state = WorkState.values()[random.nextInt(WorkState.values().length)];
    boolean continuous = random.nextInt(5) == 0;
    LocalDate due = continuous || random.nextInt(4) == 0 ? null : near();
    LocalDate submitted = state.submitted() ? near() : null;
    return new Case(
        new Situation(state, near(), due, continuous, submitted, Suspensions.NONE), near());
  }

  private LocalDate near() {
    return DAY.plusDays(random.nextInt(13) - 6);
  }

  private static String row(Case one) {
    Situation s = one.situation();
    return "SELECT '%s' AS state, date '%s' AS starts_on, date '%s' AS due_on, %s AS continuous, %s AS submitted_on"
        .formatted(
            s.state(),
            s.startsOn(),
            s.dueOn() == null ? "infinity" : s.dueOn(),
            s.continuous(),
            s.submittedOn() == null ? "NULL::date" : "date '" + s.submittedOn() + "'");
  }

  /** The expression with its parameters written in. */
  private static String with(String expression, LocalDate... days) {
    String text = expression;
    for (LocalDate day : days) {
      text = text.replaceFirst("\\?", "date '" + day + "'");
    }
    return text;
  }

  @Test
  void java_and_sql_agree() throws SQLException {
    List<Case> cases = new ArrayList<>();
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < 1500; i++) {
      Case one = any();
      cases.add(one);
      LocalDate soon = one.asOf().plusDays(3);
      sql.append(i == 0 ? "" : " UNION ALL ")
          .append("SELECT ")
          .append(i)
          .append(", ")
          .append(with(LabelSql.label("r", "r.due_on", "r"), one.asOf(), one.asOf()))
          .append(", ")
          .append(with(LabelSql.timeState("r", "r.due_on"), one.asOf(), soon))
          .append(" FROM (")
          .append(row(one))
          .append(") r");
    }
    try (ScratchPostgres postgres = new ScratchPostgres()) {
      for (List<String> found : postgres.rows(sql + " ORDER BY 1")) {
        Case one = cases.get(Integer.parseInt(found.get(0)));
        Situation s = one.situation();
        assertEquals(
            String.valueOf(s.label(one.asOf())), String.valueOf(found.get(1)), one.toString());
        assertEquals(
            String.valueOf(s.timeState(one.asOf(), one.asOf().plusDays(3))),
            String.valueOf(found.get(2)),
            one.toString());
      }
    }
  }
}
