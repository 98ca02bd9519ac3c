package vn.tiendo.matrix;

import java.util.Set;

/**
 * An object in a state.
 *
 * @param state the word that x-access uses
 * @param impossible operations that a note in x-access rules out for this very object, such as
 *     deleting a draft that is not empty
 */
record Subject(String name, String state, String id, People people, Set<String> impossible) {
  Subject(String state, String id, People people) {
    this(state, state, id, people, Set.of());
  }
}
