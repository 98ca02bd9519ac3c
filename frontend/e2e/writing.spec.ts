import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Account, signIn } from './accounts';
import { empty, InputMethod, METHODS, type Method, TYPED } from './input-method';
import { day, hire, Office, OWNER, openRegister, RUN, registerTask, TRACKING } from './office';
import { settled } from './screen';

const LEAD = 'Phòng Quản lý Chuyên ngành';
/** The server looks for the words as they stand together. */
const TASK = `Phối hợp Sở Nông nghiệp ${RUN}, điều hoà ${RUN} nguồn nước`;
let head: Account;
let task = '';
let programme = '';
let meeting = '';

test.beforeAll(async ({ request }) => {
  head = await hire(request, `go.${RUN}`, {
    name: `Hà Văn Gõ ${RUN}`,
    position: 'Trưởng đơn vị',
    unit: LEAD,
  });
  const position = 'Trưởng đơn vị';
  const tracker = await hire(request, `td.${RUN}`, { name: `Đỗ Văn Theo ${RUN}`, position, unit: TRACKING });
  const leader = await hire(request, `ld.${RUN}`, {
    name: `Ngô Thị Quyết ${RUN}`,
    position: 'Giám đốc',
    unit: OWNER,
  });
  const as = await Office.of(request, tracker);
  const register = await openRegister(as, `GO-${RUN.toUpperCase()}`);
  const order = { register, leader, lead: LEAD, due: 5, number: `${RUN}g`, code: '1' };
  const { id, occurrenceId } = await registerTask(as, { ...order, title: TASK });
  task = id;
  const ofHead = await Office.of(request, head);
  const item = await ofHead.post<{ programmeId: string }>('/work-items', {
    occurrenceId,
    unit: await ofHead.unit(LEAD),
    year: Number(day(5).iso.slice(0, 4)),
    title: `Khảo sát nguồn nước ${RUN}`,
    dueOn: day(5).iso,
  });
  programme = item.programmeId;
  const chairId = await as.person(leader);
  meeting = (await as.post('/meetings', { title: `Giao ban ${RUN}`, heldOn: day(0).iso, chairId })).id;
});

/** What the browser asks the server to change. */
function writes(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.method() !== 'GET' && pathname.startsWith('/api/') && !pathname.endsWith('/renewals'))
      sent.push(`${request.method()} ${pathname}`);
  });
  return sent;
}

/** Both ways of typing, composed and replaced: the words stand once, and Enter inside a word does nothing. */
async function typesWhole(
  page: Page,
  field: () => Locator,
  unmoved: () => Promise<void> = async () => {},
  modifiers = 0,
): Promise<void> {
  const input = await InputMethod.of(page);
  for (const method of Object.keys(METHODS) as Method[]) {
    await empty(field());
    await input.typeComposing(method, async () => {
      await input.enter(modifiers);
      await unmoved();
      await expect(field(), `${method}, still composing`).toHaveValue(TYPED);
      await expect(field()).toBeFocused();
    });
    await expect(field(), `${method}, composed`).toHaveValue(TYPED);
    await empty(field());
    await input.typeReplacing(method);
    await expect(field(), `${method}, replaced`).toHaveValue(TYPED);
  }
}

test('signing in: Vietnamese is typed whole and Enter inside a word sends nothing', async ({ page }) => {
  await page.goto('/sign-in');
  const sent = writes(page);
  await typesWhole(page, () => page.getByLabel('Tên đăng nhập'));
  expect(sent).toEqual([]);
});

test('in search, palette, dialog and grid Vietnamese is typed whole and nothing is sent', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, head);

  await test.step('search of a list asks only for whole words', async () => {
    await page.goto('/tasks');
    await settled(page);
    const asked = new Set<string>();
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname === '/api/v1/tasks') asked.add(searchParams.get('q') ?? '');
    });
    await typesWhole(page, () => page.getByRole('searchbox'));
    // The address follows a moment after the last key.
    await expect(page).toHaveURL(({ searchParams }) => searchParams.get('q')?.endsWith('nghiệp') ?? false);
    await settled(page);
    for (const half of ['Sở Nông n', 'Sở Nông nghie', 'Sở Nông nghiê'])
      expect([...asked]).not.toContain(half);
  });

  await test.step('palette', async () => {
    await page.keyboard.press('ControlOrMeta+k');
    const palette = page.getByRole('dialog').getByRole('combobox');
    const address = page.url();
    await typesWhole(
      page,
      () => palette,
      async () => expect(page.url()).toBe(address),
    );
    await page.keyboard.press('Escape');
  });

  const sent = writes(page);

  await test.step('dialog', async () => {
    await page.goto(`/tasks/${task}`);
    await page.getByRole('button', { name: 'Cập nhật kết quả' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Cập nhật kết quả' });
    sent.length = 0;
    const progress = dialog.getByRole('textbox', { name: 'Kết quả đã làm được' });
    const input = await InputMethod.of(page);
    await empty(progress);
    await input.typeComposing('Telex', async () => {});
    await expect(progress).toHaveValue(TYPED);
    await typesWhole(
      page,
      () => dialog.getByRole('textbox', { name: 'Mức độ hoàn thành' }),
      async () => expect(dialog).toBeVisible(),
    );
    expect(sent).toEqual([]);
    await expect(dialog).toBeVisible();
  });

  await test.step('grid', async () => {
    await page.goto(`/programmes/${programme}`);
    await settled(page);
    await page.getByRole('gridcell', { name: `Khảo sát nguồn nước ${RUN}` }).click();
    sent.length = 0;
    const cell = page.getByRole('grid').getByRole('textbox');
    const label = (await cell.getAttribute('aria-label')) ?? '';
    await typesWhole(
      page,
      () => cell,
      async () => expect(cell).toHaveAttribute('aria-label', label),
    );
    expect(sent).toEqual([]);
  });
});

test('a conclusion typed in a meeting is not recorded by Enter inside a word', async ({ page, request }) => {
  const leader = { username: `ld.${RUN}`, password: '', name: '', position: '', unit: '' };
  await Office.of(request, leader);
  await signIn(page, leader);
  await page.goto(`/meetings/${meeting}`);
  await settled(page);
  const form = page.getByRole('form', { name: 'Ghi kết luận' });
  const sent = writes(page);
  // Ctrl + Enter records; inside a word it must not.
  const text = form.getByRole('textbox').first();
  const input = await InputMethod.of(page);
  for (const method of Object.keys(METHODS) as Method[]) {
    await empty(text);
    await input.typeComposing(method, () => input.enter(2));
    expect(sent).toEqual([]);
    await expect(text).toHaveValue(TYPED);
  }
});

test('search finds one spelling by every other and shows the original', async ({ page }) => {
  await signIn(page, head);
  const spellings = [
    'so nong nghiep',
    'Sở Nông nghiệp',
    'Sở Nông nghiệp'.normalize('NFD'),
    'SỞ NÔNG NGHIỆP',
    'điều hoà',
    'điều hòa',
    'điều hòa'.normalize('NFD'),
    'dieu hoa',
  ];
  for (const spelling of spellings) {
    await page.goto(`/tasks?q=${encodeURIComponent(`${spelling} ${RUN}`)}`);
    await settled(page);
    await expect(page.getByRole('link', { name: TASK }), spelling).toBeVisible();
    await expect(page.locator('tbody').getByRole('link')).toHaveCount(1);

    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.insertText(`${spelling} ${RUN}`);
    const hit = page.getByRole('dialog').getByRole('option').filter({ hasText: TASK });
    await expect(hit, `palette: ${spelling}`).toBeVisible();
    const marked = (await hit.locator('mark').allInnerTexts()).join(' ');
    expect(marked, 'what fits is marked in the spelling it has').toContain(
      spelling.toLowerCase().startsWith('s') ? 'Nông' : 'hoà',
    );
    await page.keyboard.press('Escape');
  }
});
