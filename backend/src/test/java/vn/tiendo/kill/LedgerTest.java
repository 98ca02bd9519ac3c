package vn.tiendo.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.kill.Ledger.Kind;

/** Planted faults: what a database could do wrong is seen. */
class LedgerTest {
  private final Ledger ledger = new Ledger();

  LedgerTest() {
    ledger.acknowledge(Kind.CREATE, "a");
    ledger.acknowledge(Kind.CREATE, "b");
    ledger.acknowledge(Kind.MOVE, "c");
  }

  @Test
  void everything_once_is_right() {
    assertEquals(Set.of(), ledger.differences(Kind.CREATE, "task", Map.of("a", 1L, "b", 1L)));
    assertEquals(3, ledger.size());
  }

  @Test
  void lost_double_and_unheard_of_writes_are_told() {
    assertEquals(
        Set.of("lost: a in task", "done 2 times: b in task", "never acknowledged: x in task"),
        ledger.differences(Kind.CREATE, "task", Map.of("b", 2L, "x", 1L)));
  }
}
