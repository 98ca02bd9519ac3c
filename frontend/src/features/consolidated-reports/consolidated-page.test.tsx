import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  consolidated,
  indicatorRows,
  provenance,
  reporters,
  staleness,
} from '@/testing/consolidated-samples';
import { me } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { ConsolidatedPage } from './consolidated-page';
import { ConsolidatedReportsPage } from './consolidated-reports-page';

import { answer, open, place, REQUEST } from './page.samples';

describeStates('The department’s report', {
  page: ConsolidatedPage,
  ...place,
  request: REQUEST,
  around: { [`${REQUEST}/provenance`]: provenance },
  filled: consolidated,
  shows: /1\. Ưu điểm/,
});

describeStates('The signing desk', {
  page: ConsolidatedReportsPage,
  request: '*/api/v1/consolidated-reports',
  filled: { items: [consolidated] },
  shows: /Đang chờ bạn/,
  empty: { answer: { items: [] }, says: /Chưa có báo cáo nào được tổng hợp/ },
});

describe('Consolidating', () => {
  beforeEach(() => signInAs(me));

  it('shows on a click from which unit and submission a text comes', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Nguồn của: 1. Ưu điểm' }));
    expect(await screen.findByText('Đã bảo hộ 3 chỉ dẫn địa lý tại Lục Nam.')).toBeVisible();
    const unit = screen.getByRole('link', { name: 'Trung tâm Ứng dụng Khoa học và Công nghệ' });
    expect(unit).toHaveAttribute('href', '/reports/r-1');
    expect(unit.closest('li')).toHaveTextContent('bản 1');
  });

  it('says that only the first sources are shown where there are more rows than were asked for', async () => {
    const [node, ...others] = consolidated.content?.nodes ?? [];
    const nodes = [
      { ...node, code: 'II.1', number: '1', title: 'Chỉ tiêu', content: 'INDICATORS' },
      ...others,
    ];
    const { user } = open({ ...consolidated, content: { ...consolidated.content, nodes } });
    server.use(
      http.get(`${REQUEST}/indicators`, () => HttpResponse.json({ ...indicatorRows, nextCursor: 'more' })),
    );
    await user.click(await screen.findByRole('button', { name: 'Nguồn của: 1. Chỉ tiêu' }));
    expect(await screen.findByText(/^Đang hiện \d+ nguồn đầu/)).toBeVisible();
  });

  it('lists exactly what an amended source changes, and takes it in on one press', async () => {
    let refreshed = 0;
    server.use(
      http.get(`${REQUEST}/staleness`, () => HttpResponse.json(staleness)),
      http.post(`${REQUEST}/refreshes`, () => {
        refreshed++;
        return answer({ ...consolidated, outdatedSources: 0 });
      }),
    );
    const { user } = open();
    expect(await screen.findByText('1 báo cáo đơn vị đã thay đổi từ khi tổng hợp.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Xem đúng những gì thay đổi' }));
    expect(await screen.findByText('2', { selector: 'del', exact: false })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cập nhật từ báo cáo đơn vị' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Cập nhật từ báo cáo đơn vị' }));
    await waitFor(() => expect(refreshed).toBe(1));
  });

  it('keeps an edited part and shows beside it what the units say by now', async () => {
    let sent: unknown;
    server.use(
      http.patch(REQUEST, async ({ request }) => {
        sent = await request.json();
        return answer(consolidated);
      }),
    );
    const { user } = open();
    expect(await screen.findByRole('textbox', { name: '2. Tồn tại, hạn chế' })).toHaveValue(
      'Viết lại bởi phòng tổng hợp.',
    );
    expect(screen.getByText('chưa tổ chức.', { selector: 'ins', exact: false })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Lấy lại bản tự tổng hợp' }));
    await waitFor(() => expect(sent).toEqual({ parts: { 'III.2': { text: null } } }));
  });

  it('shows on a press where each figure comes from, each submission once', async () => {
    const { user } = open(consolidated, '?tab=figures');
    const from = (task: string) => ({
      reportId: 'r-1',
      unit: { id: 'u-1', code: 'TT', name: 'Trung tâm Ứng dụng' },
      submissionNo: 2,
      field: `tasks/${task}#label`,
    });
    const asked: (string | null)[] = [];
    server.use(
      http.get(`${REQUEST}/provenance`, ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('of'));
        const origin = { value: 2, inputs: [from('t-1'), from('t-2')], inputCount: 2 };
        return HttpResponse.json({
          origins: [
            { at: 'counts/s-7', ...origin },
            { at: 'counts/s-7/IN_TIME', ...origin, inputs: [], inputCount: 0 },
          ],
          more: false,
        });
      }),
    );
    const name = 'Nguồn của: 7 Phát triển thị trường khoa học và công nghệ';
    await user.click(await screen.findByTitle(name));
    const unit = await screen.findByRole('link', { name: 'Trung tâm Ứng dụng' });
    expect(unit.closest('li')).toHaveTextContent('Trung tâm Ứng dụng, bản 2: 2 nhiệm vụ');
    await user.click(screen.getByTitle('Nguồn của: CT-10 Chỉ dẫn địa lý được bảo hộ'));
    await waitFor(() => expect(asked).toEqual(['counts/s-7', 'indicators/i-1']));
    await user.click(screen.getByRole('button', { name: 'Đóng' }));
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('adds the boxes of the sections up', async () => {
    const [section] = consolidated.content?.figures.sections ?? [];
    const total = { total: 5, labels: { IN_TIME: 5 }, outside: 0 };
    const figures = {
      ...consolidated.content?.figures,
      total,
      sections: [section, { ...section, id: 's-8', number: '8', title: 'Nhóm khác' }],
    };
    open({ ...consolidated, content: { ...consolidated.content, figures } }, '?tab=figures');
    const row = await screen.findByRole('row', { name: /^Tổng cộng/ });
    expect(row).toHaveTextContent('Tổng cộng55');
  });

  it('says of how many members a figure is made', async () => {
    open(consolidated, '?tab=figures');
    expect(await screen.findByText('mới có 8/10')).toBeVisible();
  });

  it('has an internal sheet of who sent when, and whether a newer one counts', async () => {
    server.use(http.get(`${REQUEST}/reporters`, () => HttpResponse.json(reporters)));
    open(consolidated, '?tab=reporters');
    expect(await screen.findByText('chậm 2 ngày')).toBeVisible();
    expect(screen.getByText('Bảng theo dõi nội bộ, không gửi kèm báo cáo.')).toBeVisible();
    expect(screen.getByText('đã có bản mới hơn')).toBeVisible();
  });
});
