package vn.tiendo.matrix;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import vn.tiendo.common.security.Relation;
import vn.tiendo.support.Personas;

/** How each person stands to one object, as the test says it, not as the product computes it. */
final class People {
  private final Map<Personas, EnumSet<Relation>> relations = new EnumMap<>(Personas.class);

  private People() {
    for (Personas one : Personas.values()) {
      relations.put(one, EnumSet.noneOf(Relation.class));
    }
  }

  /** Nobody sees it. */
  static People nobody() {
    return new People();
  }

  /** Everybody signed in sees it. */
  static People everybody() {
    return new People().with(Relation.READER, Personas.values());
  }

  /** Everybody of the department sees it, the two of the other department do not. */
  static People house() {
    People people = everybody();
    people.relations.get(Personas.STRANGER).clear();
    people.relations.get(Personas.OTHER_ADMINISTRATOR).clear();
    return people;
  }

  /** Those who keep the test office's plans, who see also their drafts. */
  People keepers() {
    for (Relation one :
        new Relation[] {
          Relation.READER,
          Relation.PLAN_EDITOR,
          Relation.TRACKING_OFFICE,
          Relation.CONSOLIDATING_OFFICE
        }) {
      with(one, Personas.CONSOLIDATOR, Personas.PLANNING_HEAD);
    }
    return with(Relation.READER, Personas.DIRECTOR).with(Relation.DIRECTOR, Personas.DIRECTOR);
  }

  People with(Relation relation, Personas... who) {
    for (Personas one : who) {
      relations.get(one).add(relation);
    }
    return this;
  }

  /** A head does what an officer does. */
  People unit(Relation officer, Relation head, Personas itsOfficer, Personas itsHead) {
    if (itsOfficer != null) {
      with(officer, itsOfficer);
    }
    return with(officer, itsHead).with(head, itsHead);
  }

  EnumSet<Relation> of(Personas persona) {
    return relations.get(persona);
  }

  boolean sees(Personas persona) {
    return relations.get(persona).contains(Relation.READER);
  }
}
