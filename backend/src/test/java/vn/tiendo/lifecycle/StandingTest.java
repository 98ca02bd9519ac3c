package vn.tiendo.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static final LocalDate DAY = LocalDate.parse("2021-02-01");

  private static Step step(Move move, int day) {
    LocalDate on = DAY.plusDays(day);
    return new Step(move, on, move == Move.REQUEST_CONFIRMATION ? on : null, null);
  }

  private static Standing after(Step... steps) {
    return Standing.after(DAY, List.of(steps));
  }

  /** Which moves each state allows, written out by hand. */
  private static final Map<WorkState, EnumSet<Move>> TABLE =
      Map.of(
          WorkState.DRAFT, EnumSet.of(Move.ISSUE),
          WorkState.NOT_STARTED,
              EnumSet.of(
                  Move.START,
                  Move.REQUEST_CONFIRMATION,
                  Move.SUSPEND,
                  Move.WITHDRAW,
                  Move.SUPERSEDE,
                  Move.EXTEND,
                  Move.TRANSFER,
                  Move.UNDO),
          WorkState.IN_PROGRESS,
              EnumSet.of(
                  Move.REQUEST_CONFIRMATION,
                  Move.SUSPEND,
                  Move.WITHDRAW,
                  Move.SUPERSEDE,
                  Move.EXTEND,
                  Move.TRANSFER,
                  Move.UNDO),
          WorkState.AWAITING_CONFIRMATION,
              EnumSet.of(
                  Move.CONFIRM,
                  Move.REDO,
                  Move.WITHDRAW,
                  Move.SUPERSEDE,
                  Move.EXTEND,
                  Move.TRANSFER,
                  Move.UNDO),
          WorkState.COMPLETED, EnumSet.of(Move.REOPEN, Move.UNDO),
          WorkState.REDO,
              EnumSet.of(
                  Move.REQUEST_CONFIRMATION,
                  Move.SUSPEND,
                  Move.WITHDRAW,
                  Move.SUPERSEDE,
                  Move.EXTEND,
                  Move.TRANSFER,
                  Move.UNDO),
          WorkState.SUSPENDED,
              EnumSet.of(
                  Move.RESUME,
                  Move.WITHDRAW,
                  Move.SUPERSEDE,
                  Move.EXTEND,
                  Move.TRANSFER,
                  Move.UNDO),
          WorkState.WITHDRAWN, EnumSet.of(Move.UNDO),
          WorkState.SUPERSEDED, EnumSet.of(Move.UNDO));

  @Test
  void each_state_allows_the_moves_of_the_table_and_no_other() {
    for (WorkState state : WorkState.values()) {
      for (Move move : Move.values()) {
        assertEquals(TABLE.get(state).contains(move), move.allowedIn(state), move + " in " + state);
      }
    }
  }

  @Test
  void lateness_is_judged_on_the_request_that_was_confirmed_not_on_the_one_sent_back() {
    Standing standing =
        after(
            step(Move.START, 1),
            step(Move.REQUEST_CONFIRMATION, 10),
            step(Move.REDO, 12),
            step(Move.REQUEST_CONFIRMATION, 20),
            step(Move.CONFIRM, 30));
    assertEquals(WorkState.COMPLETED, standing.state());
    assertEquals(DAY.plusDays(20), standing.submittedOn());
    assertEquals(DAY.plusDays(30), standing.completedOn());
  }

  @Test
  void what_was_sent_back_or_reopened_is_no_longer_handed_in() {
    assertNull(after(step(Move.REQUEST_CONFIRMATION, 1), step(Move.REDO, 2)).submittedOn());
    Standing reopened =
        after(step(Move.REQUEST_CONFIRMATION, 1), step(Move.CONFIRM, 2), step(Move.REOPEN, 3));
    assertEquals(WorkState.IN_PROGRESS, reopened.state());
    assertNull(reopened.submittedOn());
    assertNull(reopened.completedOn());
  }

  @Test
  void work_resumes_in_the_state_it_was_suspended_in() {
    assertEquals(WorkState.NOT_STARTED, after(step(Move.SUSPEND, 1), step(Move.RESUME, 5)).state());
    Standing redone =
        after(
            step(Move.REQUEST_CONFIRMATION, 1),
            step(Move.REDO, 2),
            step(Move.SUSPEND, 3),
            step(Move.RESUME, 9));
    assertEquals(WorkState.REDO, redone.state());
    assertEquals(
        List.of(new Suspensions.Span(DAY.plusDays(3), DAY.plusDays(9))),
        redone.suspensions().spans());
  }

  @Test
  void a_suspension_of_no_day_leaves_no_trace() {
    assertEquals(
        Suspensions.NONE, after(step(Move.SUSPEND, 3), step(Move.RESUME, 3)).suspensions());
  }

  @Test
  void the_higher_bodys_day_is_kept_beside_the_units() {
    LocalDate submitted = DAY.plusDays(5);
    Standing standing =
        after(
            new Step(Move.REQUEST_CONFIRMATION, DAY.plusDays(8), submitted, null),
            new Step(Move.CONFIRM, DAY.plusDays(40), null, DAY.plusDays(35)));
    assertEquals(submitted, standing.submittedOn());
    assertEquals(DAY.plusDays(35), standing.issuedOn());
  }

  @Test
  void a_move_the_state_forbids_throws() {
    assertThrows(IllegalStateException.class, () -> after(step(Move.CONFIRM, 1)));
  }

  @Test
  void along_any_course_the_facts_agree_with_the_state() {
    Random random = new Random(20211220);
    for (int round = 0; round < 500; round++) {
      Standing standing = Standing.ordered(DAY);
      List<Step> steps = new ArrayList<>();
      for (int day = 0; day < 15; day++) {
        WorkState state = standing.state();
        List<Move> open =
            EnumSet.allOf(Move.class).stream()
                .filter(m -> m.undoable() && m.allowedIn(state))
                .toList();
        if (open.isEmpty()) {
          break;
        }
        steps.add(step(open.get(random.nextInt(open.size())), day));
        standing = standing.after(steps.getLast());
        assertEquals(standing.state().submitted(), standing.submittedOn() != null);
        assertEquals(standing.state() == WorkState.COMPLETED, standing.completedOn() != null);
        assertEquals(standing.state() == WorkState.SUSPENDED, standing.resumeTo() != null);
      }
      assertEquals(standing, Standing.after(DAY, steps));
    }
  }
}
