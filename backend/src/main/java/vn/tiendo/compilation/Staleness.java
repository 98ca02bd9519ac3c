package vn.tiendo.compilation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * Which figures and paragraphs another set of submissions changes: exactly those of which an input
 * changed, came or went. A submission that repeats what the one before it said changes nothing.
 */
public final class Staleness {
  private Staleness() {}

  /**
   * @param before null when it was not there; likewise {@code after}
   */
  public record Change(String address, Object before, Object after, List<Cause> causes) {}

  /**
   * @param submissionBefore null when the report was no source; likewise {@code submissionAfter}
   */
  public record Cause(
      UUID reportId,
      Snapshot.UnitName unit,
      String field,
      Integer submissionBefore,
      Integer submissionAfter) {}

  /** In the order of addresses. */
  public static List<Change> between(Compilation then, Compilation now) {
    return between(then.derived(), now.derived());
  }

  /** Of two that were told by their addresses. */
  public static List<Change> between(Map<String, Derived> then, Map<String, Derived> now) {
    Set<String> addresses = new TreeSet<>(then.keySet());
    addresses.addAll(now.keySet());
    List<Change> changes = new ArrayList<>();
    for (String address : addresses) {
      Derived before = then.get(address);
      Derived after = now.get(address);
      List<Cause> causes = causes(before, after);
      if (!causes.isEmpty()) {
        changes.add(new Change(address, value(before), value(after), causes));
      }
    }
    return changes;
  }

  /**
   * The same where only those reports were compared that have to do with what changed: what is
   * counted over all reports is told of all of them.
   *
   * @param before how many there were at an address of counts or statuses, of all reports
   */
  public static List<Change> ofAll(List<Change> changes, ToIntFunction<String> before) {
    return changes.stream()
        .map(
            c ->
                c.address().startsWith("counts/") || c.address().startsWith("statuses/")
                    ? counted(c, before.applyAsInt(c.address()))
                    : c)
        .toList();
  }

  private static Change counted(Change change, int before) {
    int after = before + count(change.after()) - count(change.before());
    return new Change(change.address(), some(before), some(after), change.causes());
  }

  private static int count(Object value) {
    return value == null ? 0 : (Integer) value;
  }

  private static Integer some(int count) {
    return count == 0 ? null : count;
  }

  private static Object value(Derived derived) {
    return derived == null ? null : derived.value();
  }

  private static List<Cause> causes(Derived before, Derived after) {
    Map<Input.Place, Input> then = places(before);
    Map<Input.Place, Input> now = places(after);
    List<Cause> causes = new ArrayList<>();
    then.forEach(
        (place, input) -> {
          Input other = now.remove(place);
          if (other == null || !Objects.equals(input.value(), other.value())) {
            causes.add(
                cause(input, input.submissionNo(), other == null ? null : other.submissionNo()));
          }
        });
    now.values().forEach(input -> causes.add(cause(input, null, input.submissionNo())));
    causes.sort(Comparator.comparing((Cause c) -> c.unit().code()).thenComparing(Cause::field));
    return causes;
  }

  private static Cause cause(Input input, Integer before, Integer after) {
    return new Cause(input.reportId(), input.unit(), input.field(), before, after);
  }

  private static Map<Input.Place, Input> places(Derived derived) {
    Map<Input.Place, Input> places = new HashMap<>();
    if (derived != null) {
      derived.inputs().forEach(input -> places.put(input.place(), input));
    }
    return places;
  }
}
