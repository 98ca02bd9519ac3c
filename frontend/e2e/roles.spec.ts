import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Account } from './accounts';
import { comeIn, FINGER, type Hand, KEYBOARD } from './hand';
import { asAdministrator, hire, Office, OWNER, openRegister, RUN, registerTask, TRACKING } from './office';
import { rowOfMyWork, settled, Watch } from './screen';

/** The same work twice: at a desk without a mouse, and with a finger on a phone. */
const WAYS = [
  { way: 'by keyboard alone at 1366×768', hand: KEYBOARD, key: 'k', width: 1366, height: 768, phone: false },
  { way: 'with a finger at 360×740', hand: FINGER, key: 'p', width: 360, height: 740, phone: true },
] as const;

const dialogOf = (page: Page, title: string | RegExp) => page.getByRole('dialog', { name: title });

for (const { way, hand, key, width, height, phone } of WAYS) {
  const run = `${RUN}${key}`;
  const late = `Báo cáo sơ kết chương trình năm ${run}`;
  const task = `Xây dựng quy chế nhiệm vụ khoa học ${run}`;
  const people = {} as Record<'officer' | 'head' | 'consolidator' | 'director' | 'second', Account>;
  const lead = `Phòng Quản lý thử ${run}`;
  const second = `Sở Thử nghiệm ${run}`;

  test.describe(`main work of each role ${way}`, () => {
    test.describe.configure({ mode: 'serial' });

    async function as(
      browser: Browser,
      who: Account,
      work: (page: Page, hand: Hand) => Promise<void>,
    ): Promise<void> {
      const context = await browser.newContext({
        viewport: { width, height },
        hasTouch: phone,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const watch = new Watch(page);
      await comeIn(page, hand, who);
      await work(page, hand);
      const across = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(across, 'scrolls sideways').toBeLessThanOrEqual(width);
      watch.none();
      await context.close();
    }

    test.beforeAll(async ({ request }) => {
      const bring = (role: string, name: string, position: string, unit: string) =>
        hire(request, `${role}.${run}`, { name: `${name} ${run}`, position, unit });
      const office = await asAdministrator(request);
      await office.post('/units', {
        code: `PHONG-${run.toUpperCase()}`,
        name: lead,
        kind: 'OFFICE',
        parent: await office.unit(OWNER),
      });
      people.officer = await bring('cv', 'Nguyễn Thị Thu', 'Chuyên viên', lead);
      people.head = await bring('tp', 'Trần Văn Hòa', 'Trưởng đơn vị', lead);
      people.consolidator = await bring('th', 'Lê Thị Hường', 'Chuyên viên', TRACKING);
      people.director = await bring('gd', 'Phạm Văn Quý', 'Giám đốc', OWNER);
      await office.post('/units', {
        code: `THU-${run.toUpperCase()}`,
        name: second,
        kind: 'DEPARTMENT',
        internal: true,
      });
      people.second = await bring('qt', 'Vũ Thị Lan', 'Quản trị', second);
      const tracker = await Office.of(request, people.consolidator);
      const register = await openRegister(tracker, `VAI-${run.toUpperCase()}`);
      const order = { register, leader: people.director, lead };
      await registerTask(tracker, { ...order, number: `${run}1`, code: '1', title: task, due: 3 });
      await registerTask(tracker, { ...order, number: `${run}2`, code: '2', title: late, due: -2 });
    });

    test('a head gives work to an officer', async ({ browser }) => {
      await as(browser, people.head, async (page) => {
        const row = await rowOfMyWork(page, 'Chưa giao', task);
        await hand.press(row.getByRole('button', { name: 'Giao việc' }));
        const dialog = dialogOf(page, /^Giao việc/);
        await hand.choose(dialog.getByRole('combobox', { name: 'Người nhận' }), people.officer.name);
        await hand.press(dialog.getByRole('button', { name: 'Giao việc' }));
        await expect(dialog).toBeHidden();
        await expect(row).toBeHidden();
      });
    });

    test('an officer reports what was done', async ({ browser }) => {
      await as(browser, people.officer, async (page) => {
        const row = await rowOfMyWork(page, 'Đến hạn', task);
        await hand.press(row.getByRole('button', { name: 'Cập nhật kết quả' }));
        const dialog = dialogOf(page, 'Cập nhật kết quả');
        await hand.write(
          dialog.getByRole('textbox', { name: 'Kết quả đã làm được' }),
          'Đã xong dự thảo lần 2.',
        );
        await hand.write(dialog.getByRole('textbox', { name: 'Mức độ hoàn thành' }), '90');
        await hand.press(dialog.getByRole('button', { name: 'Cập nhật kết quả' }));
        await expect(dialog).toBeHidden();
        await hand.press(row.getByRole('link', { name: task }));
        await expect(page.getByText('Đã xong dự thảo lần 2.').first()).toBeVisible();
      });
    });

    test('a head hands the work in', async ({ browser }) => {
      await as(browser, people.head, async (page) => {
        await page.goto('/tasks');
        await hand.write(page.getByRole('searchbox'), 'nhiem vu khoa hoc');
        await page.keyboard.press('Enter');
        await hand.press(page.getByRole('link', { name: task }));
        await hand.press(page.getByRole('button', { name: 'Báo cáo hoàn thành' }));
        const dialog = dialogOf(page, 'Báo cáo hoàn thành');
        await hand.write(dialog.getByRole('textbox', { name: 'Sản phẩm' }), 'Tờ trình, dự thảo quy chế');
        await hand.press(dialog.getByRole('button', { name: 'Báo cáo hoàn thành' }));
        await expect(dialog).toBeHidden();
        await expect(page.getByText('Chờ xác nhận', { exact: true }).first()).toBeVisible();
      });
    });

    test('a director confirms it and opens what a figure counts', async ({ browser }) => {
      await as(browser, people.director, async (page) => {
        const row = await rowOfMyWork(page, 'Cần quyết định', task);
        await hand.press(row.getByRole('button', { name: 'Xác nhận' }));
        const dialog = dialogOf(page, 'Xác nhận');
        await hand.press(dialog.getByRole('button', { name: 'Xác nhận' }));
        await expect(dialog).toBeHidden();
        await expect(row).toBeHidden();
        await page.goto('/statistics');
        await settled(page);
        const figure = page.getByRole('link', { name: /– mở danh sách: Quá hạn chưa hoàn thành$/ }).first();
        const count = Number((await figure.innerText()).replaceAll('.', ''));
        await hand.press(figure);
        await expect(page).toHaveURL(/\/tasks\?/);
        await settled(page);
        await expect(page.getByText(new RegExp(`^(${count} dòng|Đang xem \\d+/${count})$`))).toBeVisible();
      });
    });

    test('whoever consolidates chases who is late', async ({ browser }) => {
      await as(browser, people.consolidator, async (page) => {
        await settled(page);
        await hand.press(page.getByRole('link', { name: `Đôn đốc ${lead}` }));
        await hand.press(page.getByRole('checkbox', { name: `Chọn: ${late}` }));
        await hand.press(page.getByRole('button', { name: 'Đôn đốc', exact: true }));
        const dialog = dialogOf(page, 'Đôn đốc');
        await hand.press(dialog.getByRole('button', { name: 'Đôn đốc', exact: true }));
        await expect(dialog).toBeHidden();
        await expect(page.getByText('Đã ghi lần đôn đốc.')).toBeVisible();
      });
    });

    test('the administrator of a second department starts from nothing', async ({ browser }) => {
      await as(browser, people.second, async (page) => {
        await settled(page);
        await hand.press(page.getByRole('link', { name: 'Thêm, sửa đơn vị; sáp nhập' }));
        await hand.press(page.getByRole('button', { name: 'Thêm đơn vị' }));
        const unit = dialogOf(page, 'Thêm đơn vị');
        await hand.write(unit.getByRole('textbox', { name: 'Tên đầy đủ' }), `Văn phòng ${run}`);
        await hand.write(unit.getByRole('textbox', { name: 'Mã' }), `THU-${run.toUpperCase()}-VP`);
        await hand.choose(unit.getByRole('combobox', { name: 'Loại' }), 'Phòng, văn phòng');
        await expect(unit.getByRole('combobox', { name: 'Trực thuộc' })).toHaveValue(
          new RegExp(`^${second}`),
        );
        await hand.press(unit.getByRole('button', { name: 'Thêm đơn vị' }));
        await expect(unit).toBeHidden();
        await expect(page.getByText(`Văn phòng ${run}`).first()).toBeVisible();
        await hand.press(page.getByRole('link', { name: 'Người dùng' }).first());
        await hand.press(page.getByRole('button', { name: 'Thêm người' }));
        const person = dialogOf(page, 'Thêm người');
        await hand.write(person.getByLabel('Họ và tên'), `Đỗ Thị Hạnh ${run}`);
        await hand.write(person.getByLabel('Tên đăng nhập'), `vp.${run}`);
        await hand.choose(person.getByLabel('Chức vụ'), 'Trưởng đơn vị');
        await hand.choose(person.getByRole('combobox', { name: 'Đơn vị' }), `Văn phòng ${run}`);
        await hand.press(person.getByRole('button', { name: 'Thêm người' }));
        await expect(person).toBeHidden();
        await expect(page.getByText(`Mật khẩu tạm của Đỗ Thị Hạnh ${run}`)).toBeVisible();
      });
    });
  });
}
