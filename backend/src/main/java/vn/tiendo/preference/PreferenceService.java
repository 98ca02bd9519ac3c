package vn.tiendo.preference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;

/** Everybody reads and sets his own. */
@ApplicationScoped
class PreferenceService {
  private final EntityManager entities;
  private final MergePatch mergePatch;
  private final Caller caller;
  private final Clock clock;

  PreferenceService(EntityManager entities, MergePatch mergePatch, Caller caller, Clock clock) {
    this.entities = entities;
    this.mergePatch = mergePatch;
    this.caller = caller;
    this.clock = clock;
  }

  PreferencesDto get() {
    return PreferencesDto.of(row());
  }

  @Transactional
  PreferencesDto edit(IfMatch ifMatch, ObjectNode patch) {
    Preference row = row();
    IfMatch.require(ifMatch, row);
    row.edit(mergePatch.apply(patch, PreferencesEdit.of(row), PreferencesEdit.class));
    if (!entities.contains(row)) {
      entities.persist(row);
      entities.flush();
      // The settings that were never stored were read under version 0: the first stored are 1.
      row.touch(clock.instant());
    }
    entities.flush();
    return PreferencesDto.of(row);
  }

  private Preference row() {
    return entities
        .createQuery("FROM Preference WHERE accountId = ?1", Preference.class)
        .setParameter(1, caller.actorId())
        .getResultStream()
        .findFirst()
        .orElseGet(() -> new Preference(caller.actorId()));
  }
}
