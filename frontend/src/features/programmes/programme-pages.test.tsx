import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { textOnly } from '@/testing/clipboard';
import { renderPage } from '@/testing/render';
import { occurrence, programme, workItem } from '@/testing/samples';
import { HttpResponse, http, problem, server } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { ProgrammePage } from './programme-page';
import { ProgrammesPage } from './programmes-page';

describeStates('the programmes', {
  page: ProgrammesPage,
  path: '/programmes',
  at: '/programmes?year=2021',
  request: '*/api/v1/programmes',
  filled: { items: [programme] },
  shows: /Trung tâm Ứng dụng/,
  empty: { answer: { items: [] }, says: /Chưa lập việc cụ thể năm 2021/ },
});

const item = { ...workItem, allowedActions: ['editWorkItem'] };
const around = {
  '*/api/v1/work-items': { items: [item] },
  '*/api/v1/occurrences': { items: [occurrence] },
  '*/api/v1/users': { items: [] },
};
const path = '/programmes/$id';
const at = '/programmes/pr-1';

describeStates('a programme', {
  page: ProgrammePage,
  path,
  at,
  around,
  request: '*/api/v1/programmes/:id',
  filled: programme,
  shows: /Báo cáo kết quả tập huấn/,
});

describe('the grid of a programme', () => {
  const open = (what: object = programme, more: Record<string, object> = {}) => {
    server.use(
      ...Object.entries({ ...around, ...more }).map(([url, body]) =>
        http.get(url, () => HttpResponse.json(body)),
      ),
      http.get('*/api/v1/programmes/:id', () => HttpResponse.json(what, { headers: { ETag: '"5.a"' } })),
    );
    return renderPage(ProgrammePage, { path, at });
  };
  const cell = async (text: RegExp) => (await screen.findByText(text)).closest('td') as HTMLElement;

  it('sends only what changed, under the version that was read', async () => {
    let sent: unknown;
    let ifMatch: string | null = null;
    server.use(
      http.post('*/api/v1/programmes/:id/items', async ({ request }) => {
        sent = await request.json();
        ifMatch = request.headers.get('If-Match');
        return HttpResponse.json({ programme, results: [] });
      }),
    );
    const { user } = open();
    await user.click(await cell(/^30\/09\/2021$/));
    await user.keyboard('15/10/2021{Enter}');
    expect(screen.getByText(/^1 dòng chưa lưu/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(sent).toEqual({ rows: [{ op: 'CHANGE', id: 'w-7', dueOn: '2021-10-15' }] }));
    expect(ifMatch).toBe('"5.a"');
  });

  it('gives the old text back on Esc', async () => {
    const { user } = open();
    await user.click(await cell(/^Báo cáo kết quả tập huấn$/));
    await user.keyboard('nhầm{Escape}{ArrowRight}');
    expect(await screen.findByText('Báo cáo kết quả tập huấn')).toBeVisible();
    expect(screen.getByText('Đã lưu mọi thay đổi')).toBeVisible();
  });

  it('does nothing with the keys of an input method at work', async () => {
    const { user } = open();
    await user.click(await cell(/^Báo cáo kết quả tập huấn$/));
    const input = screen.getByRole('textbox', { name: 'Sản phẩm' });
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 });
    fireEvent.keyDown(input, { key: 'Escape', keyCode: 27, isComposing: true });
    expect(screen.getByRole('textbox', { name: 'Sản phẩm' })).toHaveFocus();
  });

  it('fills a block pasted from a spreadsheet and says what it does not know', async () => {
    const { user } = open();
    await screen.findByText('Báo cáo kết quả tập huấn');
    await user.click(screen.getByRole('button', { name: 'Thêm dòng' }));
    const rows = screen.getAllByRole('row');
    await user.click(within(rows[2] as HTMLElement).getAllByRole('gridcell')[0] as HTMLElement);
    const block =
      '7.1 ke hoach\tKhảo sát 03 huyện\tBáo cáo\t1/6/2021\n9.9 không có\tHội thảo\t\t30/02/2021\n';
    fireEvent.paste(screen.getByRole('combobox', { name: 'Nhiệm vụ' }), {
      clipboardData: { getData: textOnly(block) },
    });
    expect(screen.getByText('Khảo sát 03 huyện')).toBeVisible();
    expect(screen.getByText('Không nhận ra “9.9 không có”.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(screen.getByText('Ngày chưa đúng.')).toBeVisible();
  });

  it('returns with a note on single items, and shows the office each under its item', async () => {
    let sent: unknown;
    sessionStorage.clear();
    server.use(
      http.post('*/api/v1/programmes/:id/returns', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(programme);
      }),
    );
    const { user } = open({ ...programme, state: 'SUBMITTED', allowedActions: ['returnProgramme'] });
    await user.click((await screen.findAllByRole('gridcell')).at(-1) as HTMLElement);
    await user.keyboard('Hạn sớm hơn một tháng.{Enter}');
    await user.click(screen.getByRole('button', { name: 'Trả lại' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Kèm ý kiến đã ghi cho 1 việc.')).toBeVisible();
    await user.type(within(dialog).getByLabelText(/Ý kiến/), 'Sửa rồi trình lại.');
    await user.click(within(dialog).getByRole('button', { name: 'Trả lại' }));
    await waitFor(() =>
      expect(sent).toEqual({
        note: 'Sửa rồi trình lại.',
        items: [{ workItemId: 'w-7', note: 'Hạn sớm hơn một tháng.' }],
      }),
    );
  });

  it('lets the leader change nothing but his notes', async () => {
    const { user } = open({ ...programme, state: 'SUBMITTED', allowedActions: ['returnProgramme'] });
    await user.click(await cell(/^Báo cáo kết quả tập huấn$/));
    await user.keyboard('khác{Enter}');
    expect(screen.getByDisplayValue('Báo cáo kết quả tập huấn')).toHaveAttribute('readonly');
  });

  it('shows the office the leader’s note under the item it is about', async () => {
    const noted = { ...item, programmeNote: 'Hạn sớm hơn một tháng.' };
    open({ ...programme, state: 'RETURNED' }, { '*/api/v1/work-items': { items: [noted] } });
    const note = await screen.findByText('Hạn sớm hơn một tháng.');
    expect(note.closest('td')).toHaveTextContent(item.title);
  });

  it('shows each refusal at its cell', async () => {
    server.use(
      http.post('*/api/v1/programmes/:id/items', () =>
        problem(400, 'Dữ liệu gửi lên không hợp lệ', {
          errors: [{ pointer: '/rows/0/dueOn', code: 'AFTER_YEAR', message: 'Hạn phải trong năm 2021.' }],
        }),
      ),
    );
    const { user } = open();
    await user.click(await cell(/^30\/09\/2021$/));
    await user.keyboard('15/10/2031{Enter}');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    const refused = await screen.findByText('Hạn phải trong năm 2021.');
    expect(refused.closest('td')).toHaveAttribute('aria-invalid', 'true');
  });
});
