import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/** What passes is not described, which takes axe as long as looking. */
const faultsOnly = (): Parameters<AxeBuilder['options']>[0] => ({ resultTypes: ['violations'] });
/** What may differ between light and dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const PHONE = { width: 360, height: 740 };

/** Collects what a page must never do, until `none` asks. */
export class Watch {
  private readonly found: string[] = [];

  constructor(page: Page, host = '127.0.0.1') {
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) this.found.push(message.text());
    });
    page.on('pageerror', (error) => this.found.push(`${error.name}: ${error.message}`));
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== host) this.found.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 500) this.found.push(`${response.status()} ${response.url()}`);
    });
  }

  /** What it has seen so far. */
  seen(): readonly string[] {
    return this.found;
  }

  /** No violation of the content security policy, no script error, no request elsewhere, no fault of the server. */
  none(): void {
    expect(this.found).toEqual([]);
  }
}

/** Waits until what the screen reads has been read. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

/** The row of My work that is about `text`, in its box, on the screen that is open. */
export async function rowOfMyWork(page: Page, box: string, text: string): Promise<Locator> {
  await settled(page);
  const panel = page.locator('section', { has: page.getByRole('heading', { name: box }) });
  const row = panel.getByRole('listitem').filter({ hasText: text });
  await expect(row).toBeVisible();
  return row;
}

/** What axe calls serious or worse, each with where it stands. */
export async function seriousFaults(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.any[0]?.message ?? ''}`);
}

/** What stands on the screen now is accessible in light and dark, and fits a phone without scrolling sideways. */
export async function inspect(page: Page, name: string): Promise<void> {
  await settled(page);
  // Behind an open dialog nothing can be reached.
  const part = (await page.getByRole('dialog').count()) > 0 ? '[role=dialog]' : 'body';
  const all = new AxeBuilder({ page })
    .options(faultsOnly())
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  expect.soft(await seriousFaults(all), `${name}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  const colours = () =>
    seriousFaults(new AxeBuilder({ page }).options(faultsOnly()).include(part).withRules(COLOURS));
  let faults = await colours();
  if (faults.length > 0) {
    // On a busy machine a part may still be drawn in the colours from before; what is wrong stays wrong.
    await page.waitForTimeout(1_000);
    faults = await colours();
  }
  expect.soft(faults, `${name}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  const size = page.viewportSize();
  await page.setViewportSize(PHONE);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${name}, width on a phone`).toBeLessThanOrEqual(PHONE.width);
  if (size) await page.setViewportSize(size);
}
