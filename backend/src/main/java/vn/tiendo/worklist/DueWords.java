package vn.tiendo.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Messages;

/** Says how a due date came about: strict or inclusive, on a day of rest, extended. */
@ApplicationScoped
public class DueWords {
  public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Messages messages;
  private final WorkingDays workingDays;
  private final Caller caller;

  DueWords(Messages messages, WorkingDays workingDays, Caller caller) {
    this.messages = messages;
    this.workingDays = workingDays;
    this.caller = caller;
  }

  /**
   * @return null where there is no deadline
   */
  public String explain(WorkRow row) {
    WorkRow.LifePart life = row.life();
    LocalDate due = life.originalDueOn();
    if (due == null) {
      return life.dueOn() == null ? null : say("occurrence.due.given", life.dueOn());
    }
    List<String> sentences = new ArrayList<>();
    LocalDate stated = life.statedOn();
    if (stated != null && stated.isAfter(due)) {
      sentences.add(say("occurrence.due.before", stated, due));
    } else {
      sentences.add(say("occurrence.due.by", due));
    }
    if (!workingDays.isWorkingDay(due)) {
      sentences.add(say("occurrence.due.dayOff", due));
    }
    if (life.dueOn() != null && !life.dueOn().equals(due)) {
      sentences.add(say("occurrence.due.moved", life.dueOn()));
    }
    return String.join(" ", sentences);
  }

  private String say(String key, LocalDate... days) {
    Object[] written = java.util.Arrays.stream(days).map(DAY::format).toArray();
    return messages.say(caller.language(), key, written);
  }
}
