import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { account, signIn } from './accounts';

/** Every screen, with the first of its kind where it shows one thing. */
const SCREENS = [
  '/',
  '/tasks',
  'first of /tasks',
  '/work-items',
  '/programmes',
  '/indicators',
  'first of /indicators',
  '/statistics',
  '/statistics?level=WORK_ITEM',
  '/statistics?level=INDICATOR',
  '/units',
  '/users',
  '/password',
];

const administrator = () => account(({ position }) => position.includes('Quản trị'));

/** Opens a screen and waits until what it reads has been read. */
async function open(page: Page, screen: string): Promise<void> {
  const list = screen.replace('first of ', '');
  await page.goto(list);
  await settled(page);
  if (list === screen) return;
  await page.locator('tbody a').first().click();
  await expect(page).not.toHaveURL(list);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`every screen is accessible (${scheme})`, async ({ browser }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ colorScheme: scheme });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
    });
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const { hostname } = new URL(request.url());
      if (hostname !== '127.0.0.1') elsewhere.push(request.url());
    });
    await page.goto('/sign-in');
    await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
    expect(await seriousFaults(page), '/sign-in').toEqual([]);
    await signIn(page, administrator());
    for (const screen of SCREENS) {
      await open(page, screen);
      expect.soft(await seriousFaults(page), screen).toEqual([]);
    }
    expect(refused, 'violations of the content security policy').toEqual([]);
    expect(elsewhere, 'requests to other hosts').toEqual([]);
    await context.close();
  });
}

test('every screen fits a phone', async ({ browser }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await signIn(page, administrator());
  for (const screen of SCREENS) {
    await open(page, screen);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, screen).toBeLessThanOrEqual(360);
  }
  await context.close();
});

test('works over plain http under a name that is not localhost', async ({ playwright }) => {
  const browser = await playwright.chromium.launch({
    executablePath: process.env.TIENDO_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--host-resolver-rules=MAP tiendo.coquan 127.0.0.1',
    ],
  });
  const { port } = new URL(process.env.TIENDO_URL ?? 'http://127.0.0.1:8080');
  const context = await browser.newContext({ baseURL: `http://tiendo.coquan:${port}`, locale: 'vi-VN' });
  const page = await context.newPage();
  await signIn(page, administrator());
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible();
  await browser.close();
});
