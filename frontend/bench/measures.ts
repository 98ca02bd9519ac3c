import type { Page } from '@playwright/test';

export interface Frames {
  perSecond: number;
  /** Milliseconds between two frames: what 95 of 100 keep under, and the longest. */
  p95: number;
  longest: number;
}

/** Scrolls as fast as a wheel is turned, a screen every five frames, for `ms`, there and back. */
export function framesOfScrolling(page: Page, ms: number): Promise<Frames> {
  return page.evaluate(
    (span) =>
      new Promise<Frames>((done) => {
        const gaps: number[] = [];
        let last = performance.now();
        const end = last + span;
        let step = 150;
        const frame = (now: number) => {
          gaps.push(now - last);
          last = now;
          const before = scrollY;
          scrollBy(0, step);
          if (scrollY === before) step = -step;
          if (now < end) return requestAnimationFrame(frame);
          gaps.sort((a, b) => a - b);
          const at = (share: number) => Math.round(gaps[Math.floor(gaps.length * share)] ?? 0);
          return done({
            perSecond: Math.round((gaps.length * 1000) / (now - end + span)),
            p95: at(0.95),
            longest: at(0.9999),
          });
        };
        requestAnimationFrame(frame);
      }),
    ms,
  );
}

export interface Presses {
  count: number;
  /** Milliseconds from the key to the frame that shows it, in steps of 8 (Event Timing). */
  median: number;
  p98: number;
  /** The slowest, the keys by name with their milliseconds. */
  slowest: string;
}

/** Presses the keys and says how long each took until it was seen. */
export async function keyPresses(page: Page, keys: readonly string[]): Promise<Presses> {
  await page.evaluate(() => {
    const seen: [key: string, ms: number][] = [];
    Object.assign(window, { benchPresses: seen });
    // The entry of an event does not say which key it was: its time stamp does.
    const keys = new Map<number, string>();
    addEventListener('keydown', ({ timeStamp, key }) => keys.set(Math.round(timeStamp), key), true);
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries())
        if (name === 'keydown') seen.push([keys.get(Math.round(startTime)) ?? '?', duration]);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(500);
  return page.evaluate((count) => {
    const { benchPresses: slow } = window as unknown as { benchPresses: [string, number][] };
    slow.sort(([, one], [, other]) => other - one);
    // Those under 16 ms are not reported at all: they count as that.
    const all = [
      ...slow.map(([, ms]) => ms),
      ...Array<number>(Math.max(0, count - slow.length)).fill(16),
    ].sort((a, b) => a - b);
    return {
      count,
      median: all[Math.floor(all.length / 2)] ?? 0,
      p98: all[Math.floor(all.length * 0.98)] ?? 0,
      slowest: slow
        .slice(0, 5)
        .map(([key, ms]) => `${key} ${ms}`)
        .join(', '),
    };
  }, keys.length);
}
