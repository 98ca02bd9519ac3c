import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test';
import { type Account, signIn } from './accounts';
import {
  administrator as administratorAccount,
  day,
  LEAD,
  Office,
  OWNER,
  openRegister,
  RUN,
  registerTask,
  TRACKING,
} from './office';
import { inspect, rowOfMyWork, settled, Watch } from './screen';

const TASK = `Rà soát quy chế quản lý nhiệm vụ khoa học và công nghệ ${RUN}`;
const ITEM = `Gửi dự thảo quy chế lấy ý kiến các phòng ${RUN}`;

const field = (page: Page, label: string) => page.getByRole('dialog').getByRole('textbox', { name: label });

/** Types into a field that searches, and takes the one that is called so (an abbreviation may follow in brackets). */
async function choose(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).fill(name);
  const called = new RegExp(`^${name}( \\(| –|$)`);
  await page.getByRole('listbox').getByRole('option', { name: called }).click();
}

interface Player {
  page: Page;
  watch: Watch;
  account: Account;
}

const ROLES = {
  officer: { name: `Nguyễn Thị Hoài An ${RUN}`, position: 'Chuyên viên', unit: LEAD },
  head: { name: `Trần Quốc Bảo ${RUN}`, position: 'Trưởng đơn vị', unit: LEAD },
  tracker: { name: `Lê Minh Châu ${RUN}`, position: 'Trưởng đơn vị', unit: TRACKING },
  deputy: { name: `Phạm Đức Dũng ${RUN}`, position: 'Phó giám đốc', unit: OWNER },
} as const;
type Role = keyof typeof ROLES;

/** The administrator brings a person in; the temporary password stands on the screen once. */
async function addPerson(page: Page, role: Role): Promise<Account> {
  const person = ROLES[role];
  const username = `${role}.${RUN}`;
  await page.getByRole('button', { name: 'Thêm người' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm người' });
  await dialog.getByLabel('Họ và tên').fill(person.name);
  await dialog.getByLabel('Tên đăng nhập').fill(username);
  await dialog.getByLabel('Chức vụ').selectOption({ label: person.position });
  await choose(page, 'Đơn vị', person.unit);
  if (role === 'officer') await inspect(page, 'adding a person');
  await dialog.getByRole('button', { name: 'Thêm người' }).click();
  await expect(dialog).toBeHidden();
  const secret = page.getByText(`Mật khẩu tạm của ${person.name}`);
  return { username, password: await secret.locator('code').innerText(), ...person };
}

async function enter(browser: Browser, who: Account): Promise<Player> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const watch = new Watch(page);
  await signIn(page, who);
  return { page, watch, account: who };
}

/** The tracking office enters a leader's order into its register; the deputy is in charge, it fell due yesterday. */
async function overdueTask(request: APIRequestContext, tracker: Account, leader: Account) {
  const as = await Office.of(request, tracker);
  const register = await openRegister(as, `SO-${RUN.toUpperCase()}`);
  const task = await registerTask(as, { register, number: RUN, code: '1', title: TASK, leader, due: -1 });
  return { task: task.id, leaderId: await as.person(leader) };
}

const TILES = [
  'Được giao',
  'Hoàn thành đúng hạn',
  'Hoàn thành quá hạn',
  'Đang thực hiện trong hạn',
  'Quá hạn chưa hoàn thành',
] as const;
type Figures = Record<(typeof TILES)[number], number>;

const tile = (page: Page, name: string) =>
  page.getByRole('link', { name: new RegExp(`^[\\d.]+ – mở danh sách: ${name}$`) }).first();

/** The large numbers of the statistics as they stand now. */
async function figures(page: Page, search: string): Promise<Figures> {
  await page.goto(`/statistics?${search}`);
  await settled(page);
  const read = {} as Figures;
  for (const name of TILES) read[name] = Number((await tile(page, name).innerText()).replaceAll('.', ''));
  return read;
}

/** Found as a person finds it: on the first screen, in its box. */
async function rowAtHome(page: Page, box: string, text: string) {
  await page.goto('/');
  return rowOfMyWork(page, box, text);
}

/** Answers the dialog with `fill` and sends it by the button that bears its title. */
async function inDialog(page: Page, title: string, fill: () => Promise<void>): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  await fill();
  await inspect(page, title);
  await dialog.getByRole('button', { name: title }).click();
  await expect(dialog).toBeHidden();
}

test('an item is done, confirmed, a deadline extended, and the statistics follow', async ({
  browser,
  page: administrator,
  request,
}) => {
  test.setTimeout(400_000);
  await signIn(administrator, administratorAccount());
  await administrator.goto('/users');
  const people = {} as Record<Role, Account>;
  for (const role of Object.keys(ROLES) as Role[]) people[role] = await addPerson(administrator, role);

  const officer = await enter(browser, people.officer);
  const head = await enter(browser, people.head);
  const tracker = await enter(browser, people.tracker);
  const deputy = await enter(browser, people.deputy);
  const { task, leaderId } = await overdueTask(request, people.tracker, people.deputy);
  // Other journeys run beside this one: only what this deputy is in charge of stands still.
  const ofDeputy = (search: string) => figures(deputy.page, `${search}&leader=${leaderId}`);
  const players = [officer, head, tracker, deputy];

  await test.step('the head adds a work item to the yearly programme, the deputy approves it', async () => {
    const { page } = head;
    await page.goto('/tasks?q=ra soat quy che');
    await page.getByRole('link', { name: TASK }).click();
    await page.getByRole('button', { name: 'Thêm việc cụ thể' }).click();
    await inDialog(page, 'Thêm việc cụ thể', async () => {
      await field(page, 'Việc cụ thể').fill(ITEM);
      await field(page, 'Sản phẩm').fill('Công văn lấy ý kiến');
      await field(page, 'Chậm nhất ngày').fill(day(0).typed);
      await choose(page, 'Người nhận', people.officer.name);
    });
    await inspect(page, 'task with an item');
    await page.goto('/programmes');
    await page.getByRole('link', { name: LEAD, exact: true }).click();
    await inspect(page, 'programme');
    await page.getByRole('button', { name: 'Trình lãnh đạo' }).click();
    await inDialog(page, 'Trình lãnh đạo', async () => {
      await choose(page, 'Lãnh đạo duyệt', people.deputy.name);
    });
    const row = await rowAtHome(deputy.page, 'Cần quyết định', LEAD);
    await inspect(deputy.page, 'My work of a leader');
    await row.getByRole('link').first().click();
    await deputy.page.getByRole('button', { name: 'Duyệt cả chương trình' }).click();
    await inDialog(deputy.page, 'Duyệt cả chương trình', async () => {});
    await expect(deputy.page.getByText('Đã duyệt', { exact: true })).toBeVisible();
  });

  const before = await ofDeputy('level=WORK_ITEM');
  await inspect(deputy.page, 'statistics of work items');

  await test.step('the officer finds the item due today, reports on it and hands it in', async () => {
    const { page } = officer;
    const row = await rowAtHome(page, 'Đến hạn', ITEM);
    await inspect(page, 'My work of an officer');
    await row.getByRole('button', { name: 'Cập nhật kết quả' }).click();
    await inDialog(page, 'Cập nhật kết quả', async () => {
      await field(page, 'Kết quả đã làm được').fill('Đã gửi dự thảo đến 9/9 đơn vị, nhận 7 ý kiến.');
      await field(page, 'Mức độ hoàn thành').fill('90');
    });
    await page.getByRole('link', { name: ITEM }).click();
    await expect(page.getByText('Đã gửi dự thảo đến 9/9 đơn vị, nhận 7 ý kiến.')).toBeVisible();
    await inspect(page, 'work item');
    await page.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    await inDialog(page, 'Báo cáo hoàn thành', async () => {
      await field(page, 'Sản phẩm').fill('Công văn lấy ý kiến dự thảo quy chế');
    });
    await expect(page.getByText('Chờ xác nhận', { exact: true }).first()).toBeVisible();
  });

  await test.step('the head confirms it, and one number of the statistics moves to the next box', async () => {
    const row = await rowAtHome(head.page, 'Chờ tôi xác nhận', ITEM);
    await inspect(head.page, 'My work of a head');
    await row.getByRole('button', { name: 'Xác nhận' }).click();
    await inDialog(head.page, 'Xác nhận', async () => {});
    await expect(row).toBeHidden();
    const after = await ofDeputy('level=WORK_ITEM');
    expect(after).toEqual({
      ...before,
      'Hoàn thành đúng hạn': before['Hoàn thành đúng hạn'] + 1,
      'Đang thực hiện trong hạn': before['Đang thực hiện trong hạn'] - 1,
    });
    await tile(deputy.page, 'Hoàn thành đúng hạn').click();
    await expect(deputy.page.getByRole('link', { name: ITEM })).toBeVisible();
    await inspect(deputy.page, 'list of completed items');
  });

  const late = await ofDeputy('level=TASK');

  await test.step('the head asks for an extension of the task, overdue since yesterday', async () => {
    const { page } = head;
    await page.goto(`/tasks/${task}`);
    await expect(page.getByText('Quá hạn 1 ngày').first()).toBeVisible();
    const direct = page.getByRole('button', { name: 'Đề nghị gia hạn' });
    if (!(await direct.isVisible())) await page.getByRole('button', { name: 'Việc khác' }).click();
    await page.getByText('Đề nghị gia hạn', { exact: true }).click();
    await inDialog(page, 'Đề nghị gia hạn', async () => {
      await field(page, 'Đề nghị lùi hạn đến').fill(day(30).typed);
      await field(page, 'Lý do').fill('Hai đơn vị xin thêm thời gian góp ý.');
    });
    // Where it waits for an answer, and in the task's history.
    await expect(page.getByText('Hai đơn vị xin thêm thời gian góp ý.')).toHaveCount(2);
  });

  await test.step('the tracking office gives its opinion', async () => {
    const row = await rowAtHome(tracker.page, 'Cần quyết định', TASK);
    await inspect(tracker.page, 'My work of the tracking office');
    await row.getByRole('button', { name: 'Cho ý kiến thẩm tra' }).click();
    await inDialog(tracker.page, 'Cho ý kiến thẩm tra', async () => {
      await field(tracker.page, 'Nội dung').fill('Lý do khách quan, đề nghị cho gia hạn.');
    });
  });

  await test.step('the deputy in charge decides, and the statistics follow the deadline chosen', async () => {
    const { page } = deputy;
    expect(await ofDeputy('level=TASK'), 'a request changes nothing').toEqual(late);
    const row = await rowAtHome(page, 'Cần quyết định', TASK);
    await row.getByRole('link').first().click();
    await expect(page.getByText('Lý do khách quan, đề nghị cho gia hạn.').first()).toBeVisible();
    await inspect(page, 'extension request');
    await page.getByRole('button', { name: 'Quyết định' }).click();
    await inDialog(page, 'Quyết định', async () => {});
    const after = await ofDeputy('level=TASK');
    expect(after).toEqual({
      ...late,
      'Đang thực hiện trong hạn': late['Đang thực hiện trong hạn'] + 1,
      'Quá hạn chưa hoàn thành': late['Quá hạn chưa hoàn thành'] - 1,
    });
    await inspect(page, 'statistics of tasks');
    expect(await ofDeputy('level=TASK&deadlineBasis=ORIGINAL'), 'by the first deadline').toEqual(late);
    await page.goto(`/tasks/${task}`);
    await expect(page.getByText(`hạn ban đầu ${day(-1).typed}`).first()).toBeVisible();
    await inspect(page, 'task extended');
  });

  for (const { page, watch } of players) {
    watch.none();
    await page.context().close();
  }
});
