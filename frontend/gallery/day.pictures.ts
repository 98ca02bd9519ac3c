import { expect, type Page, test } from '@playwright/test';
import { type Account, account } from '../e2e/accounts';
import { Eyes, PHONE } from './camera';

/** People of the demo (docs/running.md). */
const who = (username: string): Account => account((one) => one.username === username);
const phone = { device: PHONE };

async function find(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('so nong nghiep');
  await expect(page.getByRole('group', { name: 'Nhiệm vụ' })).toBeVisible();
}

async function report(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cập nhật kết quả' }).first().click();
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
}

test('the sign-in page', async ({ browser }) => {
  const eyes = await Eyes.of(browser);
  await eyes.take('01-sign-in', '/sign-in');
  await eyes.close();
});

test('an officer', async ({ browser }) => {
  const eyes = await Eyes.of(browser, who('cctcdlcl.chuyenvien'));
  const task = await eyes.first('/tasks', '/tasks/');
  await eyes.take('02-my-work', '/');
  await eyes.take('03-my-work-phone', '/', phone);
  await eyes.take('04-my-updates', '/my-updates');
  await eyes.take('05-report', '/', { before: report });
  await eyes.take('06-task', task);
  await eyes.take('07-task-phone', task, { ...phone, dark: true });
  await eyes.take('08-find', '/', { before: find });
  await eyes.take('09-notifications', '/notifications');
  await eyes.close();
});

test('a head', async ({ browser }) => {
  const eyes = await Eyes.of(browser, who('cctcdlcl.truong'));
  await eyes.take('10-head-my-work', '/');
  await eyes.take('11-tasks', '/tasks');
  await eyes.take('12-tasks-by-section', '/tasks?group=section');
  await eyes.take('13-tasks-phone', '/tasks', phone);
  await eyes.take('14-timeline', '/tasks?view=timeline');
  await eyes.take('15-calendar', '/tasks?view=calendar', { dark: true });
  await eyes.take('16-programme', await eyes.first('/programmes', '/programmes/'));
  await eyes.take('17-indicators', '/indicators');
  await eyes.take('18-figures', '/indicator-values');
  await eyes.close();
});

test('whoever consolidates', async ({ browser }) => {
  const eyes = await Eyes.of(browser, who('khtc.tonghop'));
  await eyes.take('20-consolidator', '/');
  await eyes.take('21-chasing', '/reminders');
  await eyes.take('22-chasing-phone', '/reminders', phone);
  const plan = await eyes.first('/plans', '/plans/', 'Chỉ thị');
  await eyes.take('23-plan', plan);
  await eyes.take('24-indicator', await eyes.first('/indicators', '/indicators/0'));
  await eyes.close();
});

test('December, the year-end report', async ({ browser }) => {
  const unit = await Eyes.of(browser, who('cctcdlcl.truong'));
  const own = await unit.first('/reports', '/reports/');
  await unit.take('50-unit-report', own);
  await unit.take('51-unit-report-phone', own, phone);
  await unit.close();
  const eyes = await Eyes.of(browser, who('khtc.tonghop'));
  await eyes.take('52-periods', '/reports');
  await eyes.take('53-who-has-reported', await eyes.first('/reports', '/report-periods/'));
  const whole = await eyes.first('/consolidated-reports', '/consolidated-reports/');
  await eyes.take('54-consolidated', whole);
  await eyes.take('55-its-figures', `${whole}?tab=figures`, { dark: true });
  await eyes.take('56-signing', `${whole}?tab=signing`);
  await eyes.take('57-paper', `${whole}?tab=paper`);
  await eyes.close();
});

test('a director', async ({ browser }) => {
  const eyes = await Eyes.of(browser, who('giamdoc'));
  await eyes.take('30-director', '/');
  await eyes.take('31-director-phone', '/', { ...phone, dark: true });
  await eyes.take('32-statistics', '/statistics');
  await eyes.take('33-statistics-dark', '/statistics', { dark: true });
  await eyes.take('34-statistics-paper', '/statistics', { paper: true });
  await eyes.take('35-meetings', '/meetings');
  await eyes.close();
});

test('an administrator', async ({ browser }) => {
  const eyes = await Eyes.of(browser, who('quantri'));
  await eyes.take('40-administrator', '/');
  await eyes.take('41-units', '/units');
  await eyes.take('42-people', '/users');
  await eyes.take('43-holidays', '/administration/calendar-days');
  await eyes.take('44-machines', '/administration/api-clients');
  await eyes.take('45-audit', '/administration/audit-events');
  await eyes.take('46-audit-phone', '/administration/audit-events', { ...phone, dark: true });
  await eyes.take('47-system', '/administration/system');
  await eyes.take('48-help', '/help');
  await eyes.take('49-preferences', '/preferences', phone);
  await eyes.close();
});
