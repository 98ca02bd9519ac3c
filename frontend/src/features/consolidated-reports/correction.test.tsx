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
});
