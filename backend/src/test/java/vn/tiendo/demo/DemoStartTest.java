package vn.tiendo.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.demo.LifeRecord.Entry;

/** Real and simulated figures never meet; the same matter falls the same way each time. */
class DemoStartTest {
  @Test
  void a_simulated_database_opens_as_one_only() {
    assertNotNull(DemoStart.refusal(false, Optional.of(new Entry(true)), false));
    assertNull(DemoStart.refusal(true, Optional.of(new Entry(true)), false));
  }

  @Test
  void a_real_database_is_never_simulated() {
    assertNull(DemoStart.refusal(false, Optional.empty(), false));
    assertNotNull(DemoStart.refusal(true, Optional.empty(), false));
    assertNull(DemoStart.refusal(true, Optional.empty(), true));
  }

  @Test
  void half_a_life_is_not_shown() {
    assertNotNull(DemoStart.refusal(true, Optional.of(new Entry(false)), false));
  }

  @Test
  void dice_fall_alike_for_the_same_matter_and_evenly_over_many() {
    List<Integer> once = new ArrayList<>();
    List<Integer> again = new ArrayList<>();
    int low = 0;
    for (int i = 0; i < 1_000; i++) {
      once.add(Dice.of("matter", i).between(1, 100));
      again.add(Dice.of("matter", i).between(1, 100));
      low += once.getLast() <= 50 ? 1 : 0;
    }
    assertEquals(once, again);
    assertEquals(500, low, 60, "about half of a thousand in the lower half");
  }
}
