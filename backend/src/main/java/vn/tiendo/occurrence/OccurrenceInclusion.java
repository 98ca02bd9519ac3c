package vn.tiendo.occurrence;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tiendo.common.web.Inclusion;

/** A task can bring its occurrences along. */
@Singleton
class OccurrenceInclusion implements Inclusion.Provider {
  private final OccurrenceLists occurrences;

  OccurrenceInclusion(OccurrenceLists occurrences) {
    this.occurrences = occurrences;
  }

  @Override
  public List<Inclusion> inclusions() {
    return List.of(
        new Inclusion(
            "getTask",
            "occurrences",
            asked -> occurrences.ofTask(asked.id(), asked.asOf(), null, Inclusion.LIMIT, false)));
  }
}
