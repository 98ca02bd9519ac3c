package vn.tiendo.demo;

import java.util.List;
import java.util.Random;

/**
 * Chance that depends on nothing but what it is thrown for, so that every demo lives the same life
 * in whatever order things are asked.
 */
final class Dice {
  private final Random random;

  private Dice(long seed) {
    random = new Random(seed);
  }

  /** The dice of a matter: "item", its task, its year, … */
  static Dice of(Object... matter) {
    long hash = 0xcbf29ce484222325L;
    for (Object part : matter) {
      for (char c : (part + "/").toCharArray()) {
        hash = (hash ^ c) * 0x100000001b3L;
      }
    }
    // Random's first numbers follow its seed closely: neighbours are parted before.
    return new Dice(hash ^ (hash >>> 29) * 0xbf58476d1ce4e5b9L);
  }

  /** True so many times of a hundred. */
  boolean happens(int percent) {
    return random.nextInt(100) < percent;
  }

  /** From the least to the most, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
