import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { signIn } from '../e2e/accounts';
import { settled } from '../e2e/screen';
import usual from '../playwright.config';
import { manyFigures } from './many-figures';
import { manyTasks } from './many-tasks';
import { framesOfScrolling, keyPresses } from './measures';

const ROWS = Number(process.env.BENCH_ROWS ?? 10_000);
/** A grid of twelve months. */
const INDICATORS = 30;
const DEBUGGING = 9_333;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

const baseURL = usual.use?.baseURL ?? '';
const folder = mkdtempSync(join(tmpdir(), 'tiendo-bench-'));
let context: BrowserContext | undefined;
let page: Page;
let made: Awaited<ReturnType<typeof manyTasks>>;
let grid: string;

const say = (line: string) => process.stdout.write(`${line}  (load ${loadavg()[0]?.toFixed(1)})\n`);

test.describe.configure({ mode: 'default' });

test.beforeAll(async ({ request }) => {
  test.setTimeout(900_000);
  made = await manyTasks(request, baseURL, ROWS);
  grid = await manyFigures(request, made.keeper, INDICATORS);
  // A profile of its own, because Lighthouse opens its tabs beside the one that is signed in.
  const args = [...(usual.use?.launchOptions?.args ?? []), `--remote-debugging-port=${DEBUGGING}`];
  const { executablePath } = usual.use?.launchOptions ?? {};
  const viewport = { width: 1366, height: 768 };
  context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args,
    baseURL,
    viewport,
    locale: 'vi-VN',
  });
  page = await context.newPage();
});

test.afterAll(async () => {
  await context?.close();
  rmSync(folder, { recursive: true, force: true });
});

let inside = false;
async function enter(): Promise<void> {
  if (!inside) await signIn(page, made.keeper);
  inside = true;
}

test('scrolling every row', async () => {
  await enter();
  await page.goto('/tasks');
  await settled(page);
  const more = page.getByRole('button', { name: 'Xem thêm' });
  for (;;) {
    await expect(page.locator('button[aria-busy=true]')).toHaveCount(0, { timeout: 60_000 });
    if (!(await more.isVisible())) break;
    await more.click();
  }
  await settled(page);
  const rows = Number(await page.locator('table').first().getAttribute('aria-rowcount')) - 1;
  // The first time the browser still compiles what draws a row.
  for (const time of ['first', 'second', 'third']) {
    const { perSecond, p95, longest } = await framesOfScrolling(page, 8_000);
    say(
      `scrolling ${rows} rows, ${time} time: ${perSecond} frames/s, 95 of 100 within ${p95} ms, longest ${longest} ms`,
    );
  }
});

test('keys in the grid of figures', async () => {
  await enter();
  await page.goto(grid);
  await settled(page);
  const cell = page.getByRole('grid').getByRole('gridcell').nth(2);
  await cell.click();
  const moves = ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'];
  const typed = ['1', '2', ',', '5', 'Enter', '7', '0', 'Enter', '3', 'Escape'];
  const { count, median, p98, slowest } = await keyPresses(
    page,
    Array(8)
      .fill([...moves, ...typed])
      .flat(),
  );
  const cells = await page.getByRole('gridcell').count();
  say(
    `${count} keys in a grid of ${cells} cells: median ≤ ${median} ms, 98 of 100 within ${p98} ms (slowest: ${slowest})`,
  );
});

/** What this machine reaches in Lighthouse's own loop; the phone in the middle of the market reaches 1,000. */
let speed = 0;
const MIDDLE = 1_000;
const slowdown = () => Math.max(1, speed / MIDDLE);

async function score(name: string, path: string): Promise<void> {
  for (const device of ['desktop', 'phone', 'slow phone'] as const) {
    const options = {
      port: DEBUGGING,
      disableStorageReset: true,
      onlyCategories: CATEGORIES,
      ...(device === 'phone' ? { throttling: { cpuSlowdownMultiplier: slowdown() } } : {}),
    };
    const config = device === 'desktop' ? desktopConfig : undefined;
    const result = await lighthouse(`${baseURL}${path}`, options, config);
    if (!result) throw new Error(`Lighthouse has nothing to say about ${path}`);
    const { categories, audits, environment, finalDisplayedUrl } = result.lhr;
    if (device === 'desktop') speed = Math.max(speed, environment.benchmarkIndex);
    const scores = CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100));
    const ms = (id: string) => `${Math.round(audits[id]?.numericValue ?? 0)} ms`;
    say(
      `Lighthouse ${device.padEnd(10)} ${name.padEnd(14)} ${scores.join(' / ')}  ` +
        `LCP ${ms('largest-contentful-paint')}, TBT ${ms('total-blocking-time')}, ` +
        `CLS ${(audits['cumulative-layout-shift']?.numericValue ?? 0).toFixed(3)}  ${new URL(finalDisplayedUrl).pathname}`,
    );
    const weighed = new Set(
      Object.values(categories).flatMap(({ auditRefs }) =>
        auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
      ),
    );
    for (const audit of Object.values(audits))
      if (weighed.has(audit.id) && audit.score !== null && audit.score < 0.9)
        say(`    ${audit.id} ${audit.score}: ${audit.title} ${audit.displayValue ?? ''}`);
  }
}

// Last: the tabs it opens and slows down stay with the browser.
test('Lighthouse', async () => {
  await score('sign-in', '/sign-in');
  await enter();
  await score('home', '/');
  await score('table', '/tasks');
  await score('indicator', `/indicators/${made.indicator}`);
});
