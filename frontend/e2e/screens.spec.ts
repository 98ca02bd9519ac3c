import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type PlaywrightTestArgs, type PlaywrightWorkerArgs, test } from '@playwright/test';
import { signIn } from './accounts';
import { administrator, RUN } from './office';
import { inspect, seriousFaults, settled, Watch } from './screen';
import { oneOfEach, type Things } from './things';

/** The screens of the application, as its router has them. */
const ROUTES = [
  ...readFileSync(new URL('../src/app/router.tsx', import.meta.url), 'utf8').matchAll(
    /(?:screen\(\s*|path: )'([^']+)'/g,
  ),
].map(([, path]) => path ?? '');

/** How a screen is looked at: more addresses than its own, or the thing it shows. A screen without a line opens as it is. */
const WAYS: Record<string, (made: Things) => string[]> = {
  '/assignments': () => ['/assignments', '/assignments?view=given'],
  '/tasks': () => ['/tasks', ...TASK_VIEWS],
  '/tasks/$id': ({ task }) => [`/tasks/${task}`],
  '/work-items/$id': ({ item }) => [`/work-items/${item}`],
  '/programmes/$id': ({ programme }) => [`/programmes/${programme}`],
  '/adjustment-requests/$id': ({ request }) => [`/adjustment-requests/${request}`],
  '/coordination-asks/$id': ({ ask }) => [`/coordination-asks/${ask}`],
  '/directions/$id': ({ direction }) => [`/directions/${direction}`],
  '/plans/$id': ({ plan }) => [`/plans/${plan}`],
  '/documents/$id': ({ document }) => [`/documents/${document}`],
  '/meetings/$id': ({ meeting }) => [`/meetings/${meeting}`],
  '/outlines/$id': ({ outline }) => [`/outlines/${outline}`],
  '/report-periods/$id': ({ reportPeriod }) => [`/report-periods/${reportPeriod}`],
  '/reports/$id': ({ report }) => [`/reports/${report}`],
  '/consolidated-reports/$id': ({ consolidated }) =>
    ['text', 'figures', 'signing', 'reporters', 'versions'].map(
      (tab) => `/consolidated-reports/${consolidated}?tab=${tab}`,
    ),
  '/indicators/$id': ({ indicator }) => [`/indicators/${indicator}`],
  '/administration/$part': () =>
    ['calendar-days', 'api-clients', 'audit-events', 'system'].map((part) => `/administration/${part}`),
  '/statistics': () => [
    '/statistics',
    '/statistics?level=WORK_ITEM',
    '/statistics?level=INDICATOR',
    '/statistics?level=PERFORMANCE',
  ],
  '/statistics/rows': () => ['/statistics/rows?from=2021-01-01&to=2021-12-31'],
};
const TASK_VIEWS = [
  '/tasks?group=section',
  '/tasks?view=timeline',
  '/tasks?view=timeline&level=WORK_ITEM&span=all',
  '/tasks?view=calendar',
];
/** Who looks: those who see most, and whoever has screens of his own. */
const OF_ADMINISTRATORS = ['/units', '/users', '/administration'];

test.describe('every screen of the router', () => {
  test.describe.configure({ mode: 'parallel' });
  for (const [half, which] of ['the first, the third …', 'the second, the fourth …'].entries()) {
    test(`is accessible in light and dark and fits a phone: ${which}`, async ({ browser, page, request }) => {
      test.setTimeout(900_000);
      expect(ROUTES.length, 'screens of the router').toBeGreaterThan(25);
      await look(
        ROUTES.filter((_, place) => place % 2 === half),
        RUN + half,
        { browser, page, request },
      );
    });
  }
});

type Fixtures = Pick<PlaywrightTestArgs & PlaywrightWorkerArgs, 'browser' | 'page' | 'request'>;

async function look(routes: string[], run: string, { browser, page, request }: Fixtures): Promise<void> {
  const { things, director } = await oneOfEach(request, run);
  const watch = new Watch(page);
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  if (routes.includes('/sign-in')) await inspect(page, '/sign-in');
  await signIn(page, director);
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const keeper = await context.newPage();
  const keeperWatch = new Watch(keeper);
  await signIn(keeper, administrator());
  if (routes.includes('/')) await inspect(keeper, 'My work of an administrator');
  for (const route of routes.filter((path) => path !== '/sign-in')) {
    const addresses = WAYS[route]?.(things) ?? [route];
    const eyes = OF_ADMINISTRATORS.some((path) => route.startsWith(path)) ? keeper : page;
    for (const address of addresses) {
      expect(address, 'a screen that shows one thing needs its line in WAYS').not.toContain('$');
      await eyes.goto(address);
      await settled(eyes);
      expect.soft(await eyes.getByRole('alert').allInnerTexts(), `${address} says`).toEqual([]);
      await inspect(eyes, address);
    }
  }
  watch.none();
  keeperWatch.none();
  await context.close();
}

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
  const watch = new Watch(page, 'tiendo.coquan');
  await signIn(page, administrator());
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible();
  // What is sent carries a key of its own, which such a page must make without crypto.randomUUID.
  await page.goto('/users');
  await page.getByRole('button', { name: 'Thêm người' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm người' });
  await dialog.getByLabel('Họ và tên').fill(`Lương Văn Mạng ${RUN}`);
  await dialog.getByLabel('Tên đăng nhập').fill(`mang.${RUN}`);
  await dialog.getByLabel('Chức vụ').selectOption({ label: 'Chuyên viên' });
  await dialog.getByRole('combobox', { name: 'Đơn vị' }).fill('Văn phòng Sở');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /^Văn phòng Sở( |$)/ })
    .click();
  await dialog.getByRole('button', { name: 'Thêm người' }).click();
  await expect(page.getByText(`Mật khẩu tạm của Lương Văn Mạng ${RUN}`)).toBeVisible();
  for (const screen of [
    '/tasks',
    '/programmes',
    '/indicators',
    '/statistics',
    '/my-updates',
    '/preferences',
  ]) {
    await page.goto(screen);
    await settled(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  watch.none();
  await browser.close();
});

test('what no page may do is noticed when one does it', async ({ page }) => {
  const watch = new Watch(page);
  await page.goto('/sign-in');
  await settled(page);
  expect(await seriousFaults(new AxeBuilder({ page }))).toEqual([]);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.planted = true';
    document.head.append(script);
    const input = document.createElement('input');
    document.querySelector('main')?.append(input);
    setTimeout(() => {
      throw new Error('planted');
    });
    void fetch('http://localhost:9/').catch(() => undefined);
  });
  await expect
    .poll(() => watch.seen().join(' '))
    .toMatch(/Content Security Policy.*planted|planted.*Content Security Policy/s);
  expect(watch.seen().join(' ')).toContain('http://localhost:9/');
  expect((await seriousFaults(new AxeBuilder({ page }))).join(' ')).toContain('label:');
});
