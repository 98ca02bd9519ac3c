import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { consolidated } from '@/testing/consolidated-samples';
import { renderPage } from '@/testing/render';
import { me } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import { ConsolidatedPage } from './consolidated-page';

describe('A letter of correction', () => {
  const issued = {
    ...consolidated,
    state: 'ISSUED',
    allowedActions: ['correctConsolidatedReport'],
  };
  let sent: { items: object[]; number?: string } | undefined;
  beforeEach(async () => {
    sent = undefined;
    await signInAs(me);
    server.use(
      http.get('*/api/v1/consolidated-reports/c-1', () =>
        HttpResponse.json(issued, { headers: { ETag: '"1.x"' } }),
      ),
      http.get('*/api/v1/consolidated-reports/c-1/provenance', () => HttpResponse.json({ items: [] })),
      http.post('*/api/v1/consolidated-reports/c-1/corrections', async ({ request }) => {
        sent = (await request.json()) as typeof sent;
        return HttpResponse.json(issued, { status: 201 });
      }),
    );
  });

  it('takes several places, each whole, in one go', async () => {
    const { user } = renderPage(ConsolidatedPage, {
      path: '/consolidated-reports/$id',
      at: '/consolidated-reports/c-1',
    });
    await user.click(await screen.findByRole('button', { name: 'Lập công văn đính chính' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Lập công văn đính chính' }));
    const send = () => user.click(dialog.getByRole('button', { name: 'Lập công văn đính chính' }));
    const fill = async (at: number, place: string, wrong: string, right: string) => {
      const group = within(dialog.getByRole('group', { name: `Chỗ ${at}` }));
      const texts = [place, wrong, right];
      for (const [part, name] of [/Vị trí/, /Đã in/, /Sửa thành/].entries()) {
        await user.click(group.getByRole('textbox', { name }));
        await user.paste(texts[part]);
      }
    };
    await fill(1, 'Trang 2', 'năm 2020', 'năm 2021');
    await user.click(dialog.getByRole('button', { name: 'Thêm chỗ đính chính' }));
    await user.click(dialog.getByRole('button', { name: 'Thêm chỗ đính chính' }));
    await user.click(dialog.getByRole('button', { name: 'Bỏ chỗ 2' }));
    await send();
    expect(await dialog.findAllByText(/Chỗ 2: hãy ghi đủ/)).not.toHaveLength(0);
    expect(sent).toBeUndefined();
    await fill(2, 'Trang 3', 'chĩ tiêu', 'chỉ tiêu');
    await user.type(dialog.getByRole('textbox', { name: 'Số' }), '310');
    await send();
    await waitFor(() =>
      expect(sent).toMatchObject({
        number: '310',
        items: [
          { place: 'Trang 2', wrong: 'năm 2020', right: 'năm 2021' },
          { place: 'Trang 3', wrong: 'chĩ tiêu', right: 'chỉ tiêu' },
        ],
      }),
    );
  });

  it('stands at the head of the report it corrects, to be downloaded', async () => {
    const corrections = [
      {
        id: 'k-1',
        number: '1201',
        symbol: 'SKHCN-KHTC',
        issuedOn: '2021-12-28',
        items: [{ place: 'Trang 2', wrong: 'năm 2020', right: 'năm 2021' }],
      },
    ];
    server.use(
      http.get('*/api/v1/consolidated-reports/c-1', () =>
        HttpResponse.json({ ...issued, corrections }, { headers: { ETag: '"1.x"' } }),
      ),
    );
    renderPage(ConsolidatedPage, { path: '/consolidated-reports/$id', at: '/consolidated-reports/c-1' });
    expect(await screen.findByText('1201/SKHCN-KHTC, 28/12/2021')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Tải công văn' })).toBeVisible();
    expect(screen.getByText('năm 2020')).toBeVisible();
  });

  it('is no more forgotten than what a leader said when sending the draft back', async () => {
    const draft = { ...issued, state: 'DRAFT', turn: 'AUTHOR', allowedActions: [] };
    const by = { id: 'p-gd', fullName: 'Nguyễn Văn Giám' };
    server.use(
      http.get('*/api/v1/consolidated-reports/c-1', () =>
        HttpResponse.json(draft, { headers: { ETag: '"1.x"' } }),
      ),
      http.get('*/api/v1/consolidated-reports/c-1/signing-steps', () =>
        HttpResponse.json({
          route: [],
          turn: 'AUTHOR',
          steps: [
            { seq: 1, role: 'AUTHOR', decision: 'FORWARD', by, at: '2021-12-20T02:00:00Z' },
            {
              seq: 2,
              role: 'DIRECTOR',
              decision: 'RETURN',
              by,
              at: '2021-12-20T03:00:00Z',
              note: 'Làm rõ chỉ tiêu khó đạt.',
            },
          ],
        }),
      ),
    );
    renderPage(ConsolidatedPage, { path: '/consolidated-reports/$id', at: '/consolidated-reports/c-1' });
    expect(await screen.findByText('Làm rõ chỉ tiêu khó đạt.')).toBeVisible();
    expect(screen.getByText(/Nguyễn Văn Giám trả lại ngày/)).toBeVisible();
  });
});
