import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { consolidated, provenance } from '@/testing/consolidated-samples';
import { renderPage } from '@/testing/render';
import { me } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import { ConsolidatedPage } from './consolidated-page';

import { answer, place, REQUEST } from './page.samples';
import type { WholeConsolidated } from './types';

describe('A report of very many units', () => {
  beforeEach(() => signInAs(me));

  const { content: _, ...bare } = consolidated;
  const unmade = { ...bare, assembling: true, lastVersion: 0, allowedActions: [] };
  const askedAt = '2021-12-20T03:00:00Z';

  it('tells in words how far it is, and opens the draft when it is done', async () => {
    const steps = [
      { state: 'READING', done: 420, total: 1000, askedAt },
      { state: 'WRITING', done: 1000, total: 1000, askedAt },
      { state: 'DONE', done: 1000, total: 1000, askedAt, endedAt: askedAt },
    ];
    let asked = 0;
    const step = () => steps[Math.min(asked++, steps.length - 1)];
    server.use(
      http.get(`${REQUEST}/provenance`, () => HttpResponse.json(provenance)),
      http.get(REQUEST, () => answer(asked < steps.length ? unmade : consolidated)),
      http.get(`${REQUEST}/assembly`, () => HttpResponse.json(step())),
    );
    renderPage(ConsolidatedPage, place);
    expect(await screen.findByText('Đang tổng hợp: 420/1.000 báo cáo')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Tiến độ tổng hợp' })).toHaveAttribute('value', '420');
    expect(screen.getByText(/Có thể rời trang này/)).toBeVisible();
    expect(await screen.findByText(/đang ghép thành dự thảo/)).toBeVisible();
    expect(await screen.findByRole('textbox', { name: '1. Ưu điểm' })).toBeVisible();
  });

  it('says that it failed, and tries again on one press', async () => {
    let again = 0;
    server.use(
      http.get(REQUEST, () =>
        answer({ ...unmade, assembling: again > 0, allowedActions: ['refreshConsolidatedReport'] }),
      ),
      http.get(`${REQUEST}/assembly`, () =>
        HttpResponse.json(
          again > 0
            ? { state: 'WAITING', done: 0, total: 1000, askedAt }
            : { state: 'FAILED', done: 50, total: 1000, askedAt, endedAt: askedAt },
        ),
      ),
      http.post(`${REQUEST}/refreshes`, () => {
        again++;
        return HttpResponse.json({ ...unmade }, { status: 202 });
      }),
    );
    const { user } = renderPage(ConsolidatedPage, place);
    expect(await screen.findByText(/Tổng hợp không thành\./)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByText('Đang chờ đến lượt tổng hợp…')).toBeVisible();
    expect(again).toBe(1);
  });

  it('says that it could not be brought up to date, how far it came, that the old text stands, and tries again', async () => {
    let again = 0;
    const failed = { ...consolidated, assemblyFailed: true };
    server.use(
      http.get(`${REQUEST}/provenance`, () => HttpResponse.json(provenance)),
      http.get(REQUEST, () => answer(again > 0 ? { ...failed, assembling: true } : failed)),
      http.get(`${REQUEST}/assembly`, () =>
        HttpResponse.json(
          again > 0
            ? { state: 'WAITING', done: 0, total: 1000, askedAt }
            : { state: 'FAILED', done: 50, total: 1000, askedAt, endedAt: askedAt },
        ),
      ),
      http.post(`${REQUEST}/refreshes`, () => {
        again++;
        return HttpResponse.json({ ...failed, assembling: true }, { status: 202 });
      }),
    );
    const { user } = renderPage(ConsolidatedPage, place);
    const told = within(await screen.findByRole('alert'));
    expect(told.getByText(/Cập nhật từ báo cáo đơn vị không thành\./)).toBeVisible();
    expect(told.getByText('Dừng khi mới đọc được 50/1.000 báo cáo đơn vị.')).toBeVisible();
    expect(told.getByText(/vẫn nguyên như trước khi cập nhật \(bản 1\)/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: '1. Ưu điểm' })).toHaveValue('Đã bảo hộ 3 chỉ dẫn địa lý.');
    await user.click(told.getByRole('button', { name: 'Thử lại' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByText('Đang chờ đến lượt tổng hợp…')).toBeVisible();
    expect(again).toBe(1);
  });

  it('shows the beginning of a very long text, the rest by pages, and lets a shorter one be written', async () => {
    const [first, ...others] = (consolidated as WholeConsolidated).content.nodes;
    const nodes = [{ ...first, text: 'Dòng đầu.', textLength: 793892 }, ...others];
    const asked: (string | null)[] = [];
    let sent: unknown;
    const large = { ...consolidated, content: { ...consolidated.content, nodes } };
    server.use(
      http.get(`${REQUEST}/provenance`, () => HttpResponse.json(provenance)),
      http.get(REQUEST, () => answer(large)),
      http.get(`${REQUEST}/nodes/III.1/lines`, ({ request }) => {
        const cursor = new URL(request.url).searchParams.get('cursor');
        asked.push(cursor);
        return HttpResponse.json(
          cursor
            ? { items: [{ text: 'Dòng cuối.' }] }
            : { items: [{ text: 'Dòng đầu.' }], nextCursor: 'n', total: 2 },
        );
      }),
      http.patch(REQUEST, async ({ request }) => {
        sent = await request.json();
        return answer(large);
      }),
    );
    const { user } = renderPage(ConsolidatedPage, place);
    expect(await screen.findByText(/Phần này dài 793\.892 ký tự/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: '1. Ưu điểm' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Đọc cả phần/ }));
    await user.click(await screen.findByRole('button', { name: 'Đọc tiếp (đã hiện 1/2 dòng)' }));
    expect(await screen.findByText(/Dòng cuối\./)).toBeVisible();
    expect(asked).toEqual([null, 'n']);
    await user.click(screen.getByRole('button', { name: /^Viết phần này ngắn lại/ }));
    const box = screen.getByRole('textbox', { name: '1. Ưu điểm' });
    expect(box).toHaveValue('');
    await user.type(box, 'Ngắn gọn.');
    await user.tab();
    await waitFor(() => expect(sent).toEqual({ parts: { 'III.1': { text: 'Ngắn gọn.' } } }));
  });
});
