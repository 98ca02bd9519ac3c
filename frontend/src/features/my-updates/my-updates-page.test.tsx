import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { me, progressUpdate, workRow } from '@/testing/samples';
import { HttpResponse, http, problem, server, signInAs } from '@/testing/server';
import { MyUpdatesPage } from './my-updates-page';
import { duePeriod, isAskedOf } from './queue';

const second = { ...workRow, id: 'w-8', title: 'Báo cáo đánh giá giữa kỳ' };
const asked = {
  ...workRow,
  kind: 'DIRECTION' as const,
  id: 'd-1',
  title: 'Nêu rõ vướng mắc từng huyện',
  allowedActions: ['answerDirection'],
};

describe('my updates', () => {
  let sent: unknown[] = [];
  let refuse = false;

  beforeEach(() => {
    sent = [];
    refuse = false;
    sessionStorage.clear();
    server.use(
      http.get('*/api/v1/me/work-rows', ({ request }) =>
        HttpResponse.json({
          items: new URL(request.url).searchParams.get('box') === 'DUE' ? [workRow, second, asked] : [],
        }),
      ),
      http.get('*/api/v1/indicators', () => HttpResponse.json({ items: [] })),
      http.get('*/api/v1/progress-updates', ({ request }) =>
        HttpResponse.json({
          items: new URL(request.url).searchParams.get('workItem') === workRow.id ? [progressUpdate] : [],
        }),
      ),
      http.post('*/api/v1/progress-updates', async ({ request }) => {
        if (refuse) return problem(409, 'Việc đã hoàn thành');
        sent.push(await request.json());
        return HttpResponse.json(progressUpdate, { status: 201 });
      }),
      http.post('*/api/v1/directions/d-1/answers', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({}, { status: 201 });
      }),
    );
  });

  const result = () => screen.findByLabelText('Kết quả đã làm được');

  it('goes through everything due by keyboard alone, and ends in a plain summary', async () => {
    const { user } = renderPage(MyUpdatesPage);
    const field = await result();
    expect(field).toHaveFocus();
    expect(screen.getByText(/Đã tổ chức 01 lớp/)).toBeVisible();
    await user.keyboard('Xong lớp thứ hai.{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('heading', { name: second.title })).toBeVisible();
    await waitFor(async () => expect(await result()).toHaveFocus());
    await user.keyboard('Đã dự thảo.{Control>}{Enter}{/Control}');
    const answer = await screen.findByLabelText('Trả lời');
    await waitFor(() => expect(answer).toHaveFocus());
    await user.keyboard('Đã làm việc với 03 huyện.{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Đã lưu cả 3 việc.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Đã cập nhật xong mọi việc đến hạn' })).toHaveFocus();
    // Nothing is left that "Xong" could do: the way home stands in its place.
    expect(screen.queryByRole('button', { name: 'Xong' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Về Việc của tôi' })).toHaveAttribute('href', '/');
    expect(sent).toEqual([
      { workItemId: workRow.id, result: 'Xong lớp thứ hai.' },
      { workItemId: 'w-8', result: 'Đã dự thảo.' },
      { content: 'Đã làm việc với 03 huyện.' },
    ]);
  });

  it('takes last time’s words over only when asked to, and sends them only when saved', async () => {
    const { user } = renderPage(MyUpdatesPage);
    expect(await result()).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Giữ nguyên như lần trước' }));
    expect(await result()).toHaveValue(progressUpdate.result);
    expect(sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: /Lưu, sang việc sau/ }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ result: progressUpdate.result });
  });

  it('keeps what is being typed when the tab dies, and says so', async () => {
    await signInAs(me);
    const { user, unmount } = renderPage(MyUpdatesPage);
    await user.type(await result(), 'Đang gõ dở');
    expect(screen.getByText('Đang nhập, đã giữ trên máy này', { selector: '[role="status"]' })).toBeVisible();
    unmount();
    renderPage(MyUpdatesPage);
    expect(await result()).toHaveValue('Đang gõ dở');
  });

  it('stays where it is when the server refuses, in the server’s words', async () => {
    refuse = true;
    const { user } = renderPage(MyUpdatesPage);
    await user.type(await result(), 'Xong.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Việc đã hoàn thành');
    expect(screen.getByText('Chưa lưu được')).toBeVisible();
    expect(await result()).toHaveValue('Xong.');
  });

  it('leaves a step for later and comes back to it', async () => {
    const { user } = renderPage(MyUpdatesPage);
    await result();
    await user.click(screen.getByRole('button', { name: 'Để sau' }));
    expect(await screen.findByRole('heading', { name: second.title })).toBeVisible();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(await screen.findByRole('heading', { name: workRow.title })).toBeVisible();
    const steps = screen.getByRole('navigation', { name: 'Các việc cần cập nhật' });
    expect(within(steps).getByRole('button', { current: 'step' })).toHaveTextContent('Để sau');
  });

  it('stops midway with what is left, and goes back to it', async () => {
    const { user } = renderPage(MyUpdatesPage);
    await result();
    await user.click(screen.getByRole('button', { name: 'Xong' }));
    expect(screen.getByRole('heading', { name: 'Dừng ở đây' })).toHaveFocus();
    expect(screen.getByText('Đã lưu 0 việc, còn 3 việc để sau.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Xem lại việc còn lại' }));
    expect(await screen.findByRole('heading', { name: workRow.title })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Xong' })).toBeVisible();
  });

  it('says when nothing is due', async () => {
    server.use(http.get('*/api/v1/me/work-rows', () => HttpResponse.json({ items: [] })));
    renderPage(MyUpdatesPage);
    expect(await screen.findByText('Không có việc nào đến hạn trong 7 ngày tới.')).toBeVisible();
  });

  it('asks for this year’s estimate in December, for last year’s official figure before', () => {
    expect(duePeriod('2021-12-01')).toEqual({ period: '2021', nature: 'ESTIMATE' });
    expect(duePeriod('2022-01-20')).toEqual({ period: '2021', nature: 'OFFICIAL' });
  });
});

describe('figures of a year', () => {
  it('are asked of plans that were running in it', () => {
    const plan = { startsOn: '2026-01-01', endsOn: '2030-12-31' };
    expect(isAskedOf(plan, '2025')).toBe(false);
    expect(isAskedOf(plan, '2026')).toBe(true);
    expect(isAskedOf(plan, '2031')).toBe(false);
    expect(isAskedOf({ startsOn: '2021-02-01' }, '2025')).toBe(true);
  });
});
