package vn.tiendo.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import vn.tiendo.common.persistence.Deletions;
import vn.tiendo.common.security.Caller;
import vn.tiendo.compilation.Source;
import vn.tiendo.report.Reports;

/** What consolidated reports are made of: submissions, and what people wrote themselves. */
@ApplicationScoped
public class Sources {
  private final SourceRepository kept;
  private final ReceivedRepository received;
  private final Deletions deletions;
  private final Reports unitReports;
  private final Caller caller;
  private final Clock clock;

  Sources(
      SourceRepository kept,
      ReceivedRepository received,
      Deletions deletions,
      Reports unitReports,
      Caller caller,
      Clock clock) {
    this.kept = kept;
    this.received = received;
    this.deletions = deletions;
    this.unitReports = unitReports;
    this.caller = caller;
    this.clock = clock;
  }

  /** What counts now: of each report the number of the youngest submission that was received. */
  public Map<UUID, Integer> counting(UUID periodId) {
    return received.counting(periodId);
  }

  /**
   * What they say.
   *
   * @param numbers of submissions by report
   * @param soFar is told after some how many there are
   */
  public List<Source> read(Map<UUID, Integer> numbers, IntConsumer soFar) {
    return received.sources(numbers, soFar);
  }

  /** Of which submission of each report it is made; empty before it is made for the first time. */
  public Map<UUID, Integer> settled(UUID id) {
    return received.frozen(id);
  }

  /** Of how many submissions a consolidated report was made. */
  public int count(UUID id) {
    return received.frozen(id).size();
  }

  /** Whether it was made of more than are read anew at each reading. */
  public boolean large(UUID id) {
    return count(id) > LargeWork.AT_ONCE;
  }

  /** How many units' reports count now otherwise than when each was made; open ones only. */
  public Map<UUID, Integer> outdated(Collection<UUID> ids) {
    return received.outdated(ids);
  }

  /**
   * From now on it is made of exactly these; their units read that they were taken in.
   *
   * @param id of the consolidated report
   * @param wanted numbers of submissions by report
   */
  public void set(UUID id, Map<UUID, Integer> wanted) {
    Map<UUID, Integer> others = new LinkedHashMap<>(wanted);
    for (ConsolidatedSource present : kept.sources(id)) {
      Integer number = others.remove(present.reportId);
      if (number == null) {
        deletions.delete(present);
      } else {
        present.submissionNo = number;
      }
    }
    kept.flush();
    kept.addSources(id, others, caller.actorId(), caller.requestId(), clock.instant());
    unitReports.consolidated(wanted.keySet());
  }

  /**
   * What somebody wrote under a heading.
   *
   * @param text null: back to what is assembled; so is text that does not differ from it
   */
  public record Wording(String text, String assembled) {}

  /**
   * @param id of the consolidated report
   * @param wordings by the codes of their headings
   */
  public void write(UUID id, Map<String, Wording> wordings) {
    Map<String, ConsolidatedPart> present =
        kept.parts(id).stream().collect(Collectors.toMap(p -> p.code, Function.identity()));
    wordings.forEach((code, wording) -> write(id, code, present.get(code), wording));
  }

  private void write(UUID id, String code, ConsolidatedPart present, Wording wording) {
    boolean own = wording.text() != null && !wording.text().equals(wording.assembled());
    if (!own && present != null) {
      deletions.delete(present);
    } else if (own && present != null) {
      present.write(wording.text(), wording.assembled());
    } else if (own) {
      ConsolidatedPart part = new ConsolidatedPart(id, code);
      part.write(wording.text(), wording.assembled());
      kept.add(part);
    }
  }

  /** What somebody wrote under a heading. */
  public Optional<String> written(UUID id, String code) {
    return kept.parts(id).stream().filter(p -> p.code.equals(code)).map(p -> p.text).findFirst();
  }

  /** Takes over what another report was made of. */
  public void copy(UUID from, UUID to) {
    kept.sources(from)
        .forEach(s -> kept.add(new ConsolidatedSource(to, s.reportId, s.submissionNo)));
    for (ConsolidatedPart part : kept.parts(from)) {
      ConsolidatedPart copy = new ConsolidatedPart(to, part.code);
      copy.write(part.text, part.editedFrom);
      kept.add(copy);
    }
  }
}
