package vn.tiendo.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which members a deadline of each type needs and may have. */
public final class DeadlineRules {
  private DeadlineRules() {}

  /**
   * Something wrong with a deadline.
   *
   * @param pointer JSON Pointer within the deadline
   * @param code stable code, also the key of its message
   */
  public record Flaw(String pointer, String code) {}

  /** Everything wrong with it; empty when nothing is. */
  public static List<Flaw> flaws(Deadline deadline) {
    List<Flaw> flaws = new ArrayList<>();
    presence(deadline, flaws);
    authorities(deadline, flaws);
    if (deadline.statedDate() != null
        && deadline.bound() == null
        && deadline.type() == DeadlineType.BY_DOCUMENT) {
      flaws.add(new Flaw("/bound", "REQUIRED"));
    }
    boolean endsPeriod = deadline.type() == DeadlineType.END_OF_PERIOD && deadline.period() != null;
    if (endsPeriod
        && deadline.statedDate() != null
        && !deadline.period().last().equals(deadline.statedDate())) {
      flaws.add(new Flaw("/statedDate", "NOT_END_OF_PERIOD"));
    }
    if (deadline.type() == DeadlineType.RECURRING && deadline.recurrence() != null) {
      recurrence(deadline, flaws);
    }
    return flaws;
  }

  private static final Map<DeadlineType, List<String>> NEEDED =
      Map.of(
          DeadlineType.FIXED, List.of("statedDate", "bound"),
          DeadlineType.END_OF_PERIOD, List.of("period", "statedDate", "bound"),
          DeadlineType.RECURRING, List.of("recurrence"),
          DeadlineType.CONTINUOUS, List.of(),
          DeadlineType.BY_DOCUMENT, List.of("documentId"),
          DeadlineType.ON_EVENT, List.of("event"),
          DeadlineType.NONE, List.of());

  private static final Map<DeadlineType, List<String>> ALLOWED =
      Map.of(
          DeadlineType.RECURRING,
          List.of("bound"),
          DeadlineType.BY_DOCUMENT,
          List.of("statedDate", "bound"));

  private static void presence(Deadline deadline, List<Flaw> flaws) {
    List<String> needed = NEEDED.get(deadline.type());
    List<String> allowed = ALLOWED.getOrDefault(deadline.type(), List.of());
    for (var member :
        List.of("period", "statedDate", "bound", "recurrence", "documentId", "event")) {
      boolean given = Objects.nonNull(member(deadline, member));
      if (needed.contains(member) && !given) {
        flaws.add(new Flaw("/" + member, "REQUIRED"));
      } else if (given && !needed.contains(member) && !allowed.contains(member)) {
        flaws.add(new Flaw("/" + member, "NOT_FOR_TYPE"));
      }
    }
  }

  private static Object member(Deadline deadline, String name) {
    return switch (name) {
      case "period" -> deadline.period();
      case "statedDate" -> deadline.statedDate();
      case "bound" -> deadline.bound();
      case "recurrence" -> deadline.recurrence();
      case "documentId" -> deadline.documentId();
      default -> deadline.event();
    };
  }

  private static void authorities(Deadline deadline, List<Flaw> flaws) {
    if (deadline.type() == DeadlineType.CONTINUOUS || deadline.type() == DeadlineType.NONE) {
      return;
    }
    if (deadline.setBy() == null) {
      flaws.add(new Flaw("/setBy", "REQUIRED"));
    }
    if (deadline.extensionAuthority() == null) {
      flaws.add(new Flaw("/extensionAuthority", "REQUIRED"));
    }
  }

  private static void recurrence(Deadline deadline, List<Flaw> flaws) {
    Recurrence recurrence = deadline.recurrence();
    if (!recurrence.divides()) {
      flaws.add(new Flaw("/recurrence/times", "NOT_DIVISIBLE"));
      return;
    }
    if (recurrence.month() != null && recurrence.times() > 1) {
      flaws.add(new Flaw("/recurrence/month", "NOT_FOR_TYPE"));
    } else if (recurrence.month() != null && recurrence.month() > recurrence.unit().months()) {
      flaws.add(new Flaw("/recurrence/month", "OUT_OF_UNIT"));
    } else if (recurrence.day() != null && recurrence.day() > longestMonth(recurrence)) {
      flaws.add(new Flaw("/recurrence/day", "NO_SUCH_DAY"));
    }
    if (recurrence.day() != null && deadline.bound() == null) {
      flaws.add(new Flaw("/bound", "REQUIRED"));
    }
  }

  /** Days of the month a yearly recurrence names; other units fall on months of any length. */
  private static int longestMonth(Recurrence recurrence) {
    boolean named = recurrence.unit() == Recurrence.Unit.YEAR && recurrence.times() == 1;
    return named
        ? java.time.Month.of(recurrence.month() == null ? 12 : recurrence.month()).maxLength()
        : 31;
  }
}
