import { expect, type Page, test } from '@playwright/test';
import { account, signIn } from './accounts';
import { inspect, settled, Watch } from './screen';

/** Every screen, with the first of its kind where it shows one thing. */
const SCREENS = [
  '/',
  '/tasks',
  '/tasks?group=section',
  '/tasks?view=timeline',
  '/tasks?view=timeline&level=WORK_ITEM&span=all',
  '/tasks?view=calendar',
  'first of /tasks',
  '/work-items',
  '/programmes',
  '/indicators',
  'first of /indicators',
  '/indicator-values',
  '/statistics',
  '/statistics?level=WORK_ITEM',
  '/statistics?level=INDICATOR',
  '/units',
  '/users',
  '/password',
  '/my-updates',
  '/notifications',
  '/preferences',
  '/shortcuts',
  '/help',
];

const administrator = () => account(({ position }) => position.includes('Quản trị'));

async function open(page: Page, screen: string): Promise<void> {
  const list = screen.replace('first of ', '');
  await page.goto(list);
  await settled(page);
  if (list === screen) return;
  await page.locator('tbody a').first().click();
  await expect(page).not.toHaveURL(list);
}

test('every screen is accessible in light and dark and fits a phone', async ({ page }) => {
  test.setTimeout(300_000);
  const watch = new Watch(page);
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  await inspect(page, '/sign-in');
  await signIn(page, administrator());
  for (const screen of SCREENS) {
    await open(page, screen);
    await inspect(page, screen);
  }
  watch.none();
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
