package vn.tiendo.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.reminder.Chasing;

/**
 * The one page before a meeting: what is out of order, nothing else.
 *
 * @param earlier conclusions of earlier meetings that still wait
 */
record AgendaDto(
    UUID meetingId,
    String title,
    LocalDate heldOn,
    LocalDate asOf,
    Section overdue,
    Section undecided,
    Section noFigures,
    Section directions,
    Earlier earlier) {

  /** The first rows, and how many there are. */
  record Section(long total, List<Chasing.Line> rows) {
    static Section of(Chasing.Lines lines) {
      return new Section(lines.total(), lines.items());
    }
  }

  record Earlier(int total, List<Concluded> rows) {}

  /** A conclusion with the meeting it comes from. */
  record Concluded(String meetingTitle, LocalDate heldOn, ConclusionDto conclusion) {}
}
