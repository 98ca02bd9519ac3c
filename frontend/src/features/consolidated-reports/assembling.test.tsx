import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { consolidated, provenance } from '@/testing/consolidated-samples';
import { renderPage } from '@/testing/render';
import { me } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import { ConsolidatedPage } from './consolidated-page';

import { answer, place, REQUEST } from './page.samples';

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
    expect(await screen.findByText(/đang ghép thành dự thảo/, {}, { timeout: 3000 })).toBeVisible();
    expect(await screen.findByRole('textbox', { name: '1. Ưu điểm' }, { timeout: 3000 })).toBeVisible();
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
    expect(await screen.findByText('Tổng hợp không thành.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Tổng hợp lại' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Tổng hợp lại' }));
    expect(await screen.findByText('Đang chờ đến lượt tổng hợp…')).toBeVisible();
    expect(again).toBe(1);
  });
});
