package vn.tiendo.phase;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tiendo.common.web.Inclusion;

/** An indicator can bring its phasings along. */
@Singleton
class PhaseInclusion implements Inclusion.Provider {
  private final PhaseService phases;

  PhaseInclusion(PhaseService phases) {
    this.phases = phases;
  }

  @Override
  public List<Inclusion> inclusions() {
    return List.of(
        new Inclusion(
            "getIndicator", "phases", asked -> phases.list(asked.id(), null, Inclusion.LIMIT)));
  }
}
