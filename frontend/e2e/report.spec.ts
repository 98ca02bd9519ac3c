import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Account, signIn } from './accounts';
import { hire, LEAD, Office, OWNER, RUN, TRACKING } from './office';
import { openReports, sendOnBehalf } from './reports';
import { inspect, settled, Watch } from './screen';

const I = /^Nội dung – I\. /;
const III = /^Nội dung – 1\. /;

async function enter(browser: Browser, who: Account): Promise<{ page: Page; watch: Watch }> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  const watch = new Watch(page);
  await signIn(page, who);
  return { page, watch };
}

/** Presses a button of the page and then the one of the same name in the dialog it opens. */
async function command(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog', { name });
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function write(page: Page, field: RegExp, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: field }).first();
  await box.fill(text);
  await box.blur();
  await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  const dialog = page.getByRole('dialog', { name: 'Gửi báo cáo' });
  await dialog.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByText(/^Đã gửi báo cáo, lần \d/)).toBeVisible();
}

test('a report goes from the units to the clerk', async ({ browser, request }) => {
  test.setTimeout(120_000);
  const bring = (role: string, name: string, position: string, unit: string) =>
    hire(request, `bc.${role}.${RUN}`, { name: `${name} ${RUN}`, position, unit });
  const keeper = await bring('th', 'Đỗ Thị Tổng Hợp', 'Trưởng đơn vị', TRACKING);
  const head = await bring('tp', 'Hà Văn Trưởng', 'Trưởng đơn vị', LEAD);
  const director = await bring('gd', 'Vũ Văn Ký', 'Giám đốc', OWNER);
  const clerk = await bring('vt', 'Tạ Thị Số', 'Văn thư', OWNER);
  const as = await Office.of(request, keeper);
  const { items } = await as.get<{ items: { name: string; parent?: object }[] }>('/units', {
    internal: true,
    limit: '200',
  });
  const others = items.filter(({ name, parent }) => parent && name !== LEAD).map(({ name }) => name);
  const units = [LEAD, ...others.slice(0, 8)];
  const { period, reports } = await openReports(as, `BC${RUN}`, { consolidating: TRACKING, units });
  const [own = '', ...rest] = reports;
  await Promise.all(rest.map((report) => sendOnBehalf(as, report)));
  await Promise.all(rest.map((report) => as.post(`/reports/${report}/receipts`, {})));

  // A unit's head finds the report waiting, writes and sends it.
  const unit = await enter(browser, head);
  await unit.page.goto('/reports');
  await unit.page.locator(`a[href="/reports/${own}"]`, { hasText: /Soạn/ }).click();
  await write(unit.page, I, `Đã ban hành 02 văn bản ${RUN}.`);
  await write(unit.page, III, 'Làm tốt.');
  await inspect(unit.page, 'writing a report');
  await send(unit.page);

  // The planning office marks two fields and returns it.
  const office = await enter(browser, keeper);
  await office.page.goto(`/reports/${own}`);
  await settled(office.page);
  for (const heading of ['I. ', '1. ']) {
    const mark = office.page.getByRole('button', { name: `Đánh dấu chỉnh lý: ${heading}` }).first();
    await mark.click();
    await office.page
      .getByLabel(new RegExp(`^Ý kiến chỉnh lý – ${heading.replace('.', '\\.')}`))
      .first()
      .fill('Nêu rõ số, ngày văn bản.');
  }
  await command(office.page, 'Trả lại để chỉnh lý');
  await expect(office.page.getByText('Yêu cầu chỉnh lý').first()).toBeVisible();

  // Only these are open to the head, who corrects and sends again.
  await unit.page.goto(`/reports/${own}`);
  await expect(unit.page.getByText('Nêu rõ số, ngày văn bản.').first()).toBeVisible();
  await expect(unit.page.getByRole('textbox', { name: /^Nội dung – / })).toHaveCount(2);
  await write(unit.page, I, `Đã ban hành 02 văn bản (số 12, 13) ${RUN}.`);
  await write(unit.page, III, 'Làm tốt, đúng hạn.');
  await send(unit.page);

  await office.page.goto(`/reports/${own}?tab=differences`);
  await expect(office.page.locator('ins').first()).toBeVisible();
  await command(office.page, 'Tiếp nhận báo cáo');

  // All nine are in: consolidated, passed on, issued.
  await office.page.goto(`/report-periods/${period}`);
  await expect(office.page.getByText('Tất cả 9/9 đơn vị đã gửi báo cáo.')).toBeVisible();
  await command(office.page, 'Tổng hợp báo cáo của Sở');
  await office.page.waitForURL(/consolidated-reports/);
  const address = new URL(office.page.url()).pathname;
  await expect(office.page.getByText(`Đã ban hành 02 văn bản (số 12, 13) ${RUN}.`).first()).toBeVisible();
  await inspect(office.page, 'consolidating');
  await command(office.page, 'Trình Giám đốc');

  const desk = await enter(browser, director);
  await desk.page.goto(address);
  await command(desk.page, 'Ký, chuyển Văn thư');

  const counter = await enter(browser, clerk);
  await counter.page.goto(address);
  await counter.page.getByRole('button', { name: 'Ghi số, ngày phát hành' }).click();
  const dialog = counter.page.getByRole('dialog', { name: 'Ghi số, ngày phát hành' });
  await dialog.getByRole('textbox', { name: 'Số', exact: true }).fill(`1${RUN}`.slice(0, 8));
  await dialog.getByRole('combobox', { name: 'Người ký' }).fill(director.name);
  await counter.page.getByRole('option', { name: director.name }).click();
  const signed = {
    name: 'bao-cao.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
  };
  await dialog.getByTestId('files').setInputFiles(signed);
  await expect(dialog.getByText('đã tải lên')).toBeVisible();
  await dialog.getByRole('button', { name: 'Ghi số, ngày phát hành' }).click();
  await expect(counter.page.getByText('Đã phát hành', { exact: true }).first()).toBeVisible();
  for (const { watch } of [unit, office, desk, counter]) watch.none();
});
