package vn.tiendo.common.persistence;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUID version 7 (RFC 9562): 48 bits of milliseconds, 12 bits of counter so that one instance's ids
 * ascend, random rest.
 */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final AtomicLong LAST = new AtomicLong();

  private Ids() {}

  public static UUID next() {
    // Ids order inserts by real time even where the office clock is moved, so the system clock is
    // right here.
    long now = System.currentTimeMillis() << 12;
    long stamp = LAST.updateAndGet(last -> Math.max(last + 1, now));
    long high = (stamp >>> 12) << 16 | 0x7000L | (stamp & 0xFFF);
    long low = (RANDOM.nextLong() >>> 2) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
