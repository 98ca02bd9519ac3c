import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '@/api/types';
import { returnedReport, similarity, taskField, wholeReport } from '@/testing/report-samples';
import { me } from '@/testing/samples';
import { HttpResponse, http, problem, server, signInAs } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { answer, filled, open, place, REQUEST, result, TASK } from './page.samples';
import { ReportPage } from './report-page';

describeStates('A report', {
  page: ReportPage,
  ...place,
  request: REQUEST,
  around: { [`${REQUEST}/similarity`]: similarity },
  filled: wholeReport,
  shows: /Công tác chỉ đạo, triển khai/,
});

describe('Writing a report', () => {
  beforeEach(() => signInAs(me));

  it('says of an unlocking that has run out that it has, and whom to ask', async () => {
    const unlocked = {
      ...wholeReport,
      state: 'DRAFT' as const,
      lastNo: 1,
      receivedNo: 1,
      allowedActions: [],
      steps: [
        ...(wholeReport.steps ?? []),
        {
          seq: 90,
          onBehalf: false,
          notes: [],
          submissionNo: 1,
          kind: 'UNLOCKED' as const,
          at: '2021-12-18T02:00:00Z',
          by: { id: 'p-2', fullName: 'Trần Văn Hòa' },
          note: 'Bổ sung số liệu quý IV.',
        },
      ],
    };
    const { unmount } = open({ ...unlocked, unlockedUntil: '2021-12-20' });
    expect(await screen.findByText(/^Thời hạn mở lại đã hết từ ngày 20\/12\/2021/)).toBeVisible();
    unmount();
    open({ ...unlocked, unlockedUntil: '2999-12-20' });
    expect(await screen.findByText(/^Báo cáo được mở lại để sửa đến hết ngày 20\/12\/2999/)).toBeVisible();
    expect(screen.getByText('Lý do mở lại: Bổ sung số liệu quý IV.')).toBeVisible();
  });

  it('has the outline, this period’s words filled in, and last period’s beside them', async () => {
    open(wholeReport);
    expect(await result()).toHaveValue('Đã tổ chức 01 lớp tại xã Đông Hưng.');
    expect(screen.getByText('Đã tổ chức 03 lớp năm 2020.')).toBeVisible();
    expect(screen.getByText('Năm 2020 đã ban hành 03 văn bản.')).toBeVisible();
    const outline = within(screen.getByRole('navigation', { name: 'Đề cương' }));
    expect(outline.getByText('còn 1 mục trống')).toBeVisible();
    expect(screen.getByRole('table')).toHaveTextContent(/3 chỉ dẫn.*2 chỉ dẫn/);
    expect(screen.getByRole('link', { name: 'Nhập số liệu' })).toHaveAttribute(
      'href',
      '/indicator-values?period=2021&report=r-1',
    );
  });

  it('marks a figure that nobody gave as reckoned, with the quarters it comes from', async () => {
    const [row] = wholeReport.content?.indicators ?? [];
    const figure = { state: 'REPORTED' as const, value: 10 };
    open({
      ...wholeReport,
      content: wholeReport.content && {
        ...wholeReport.content,
        indicators: row
          ? [
              {
                ...row,
                indicator: {
                  ...row.indicator,
                  parts: [
                    { period: '2021-Q1', nature: 'OFFICIAL', figure, revision: 1 },
                    { period: '2021-Q2', figure: { state: 'NOT_AVAILABLE' } },
                  ],
                },
              },
            ]
          : [],
      },
    });
    const parts = await screen.findByText(/tự tính từ 1\/2 kỳ/);
    expect(parts).toHaveTextContent(/quý I\/2021 10 · quý II\/2021 Chưa có số liệu$/);
  });

  it('saves only the field that was typed into, under the version it was read in', async () => {
    const sent: unknown[] = [];
    server.use(
      http.patch(REQUEST, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return answer({ ...wholeReport }, 2);
      }),
    );
    const { user } = open(wholeReport);
    await user.type(await screen.findByLabelText(/^Nội dung – I\. Công tác/), 'Đã ban hành 05 văn bản.');
    await user.tab();
    await waitFor(() =>
      expect(sent).toEqual([['"1.x"', { nodes: { I: { text: 'Đã ban hành 05 văn bản.' } } }]]),
    );
    expect(await screen.findByText(/^Đã lưu lúc/)).toBeVisible();
  });

  it('keeps what is typed without network, and sends it when the network is back', async () => {
    let offline = true;
    let saved = '';
    server.use(
      http.patch(REQUEST, async ({ request }) => {
        if (offline) return HttpResponse.error();
        saved = JSON.stringify(await request.json());
        return answer(wholeReport, 2);
      }),
    );
    const { user, unmount } = open(wholeReport);
    await user.type(await screen.findByLabelText(/^Nội dung – I\. Công tác/), 'Gõ dở');
    await user.tab();
    expect(await screen.findByText(/Chưa có mạng/)).toBeVisible();
    unmount();
    open(wholeReport);
    expect(await screen.findByLabelText(/^Nội dung – I\. Công tác/)).toHaveValue('Gõ dở');
    offline = false;
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(saved).toContain('Gõ dở'));
  });

  it('lays mine and theirs side by side where somebody else changed the same field', async () => {
    const theirs: Report = {
      ...wholeReport,
      content: wholeReport.content && {
        ...wholeReport.content,
        tasks: wholeReport.content.tasks.map((row) => ({
          ...row,
          task: { ...row.task, result: 'Của đồng nghiệp.' },
        })),
      },
    };
    const { user } = open(wholeReport);
    const field = await result();
    server.use(
      http.get(REQUEST, () => answer(theirs, 2)),
      http.patch(REQUEST, ({ request }) =>
        request.headers.get('If-Match') === '"1.x"' ? problem(412, 'Đã thay đổi') : answer(theirs, 3),
      ),
    );
    await user.clear(field);
    await user.type(field, 'Của tôi.');
    await user.tab();
    expect(await screen.findByText('Của đồng nghiệp.')).toBeVisible();
    expect(field).toHaveValue('Của tôi.');
    await user.click(screen.getByRole('button', { name: 'Lấy nội dung đang có trên hệ thống' }));
    await waitFor(() => expect(field).toHaveValue('Của đồng nghiệp.'));
  });

  it('names what was to be corrected and is as it was, before it is sent again', async () => {
    const { user } = open({ ...filled(returnedReport), unchangedFields: [taskField] });
    await user.click(await screen.findByRole('button', { name: 'Gửi báo cáo' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Gửi báo cáo' }));
    const left = within(dialog.getByText(/chưa sửa/).parentElement as HTMLElement);
    expect(left.getByRole('listitem')).toHaveTextContent(TASK);
    expect(dialog.getByRole('button', { name: 'Gửi báo cáo' })).toBeEnabled();
  });

  it('does not let anybody send a report whose required headings are empty, and names them', async () => {
    const { user } = open(wholeReport);
    await user.click(await screen.findByRole('button', { name: 'Gửi báo cáo' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Gửi báo cáo' }));
    expect(dialog.getByRole('alert')).toHaveTextContent(/Chưa gửi được.*I\. Công tác chỉ đạo, triển khai/);
    expect(dialog.queryByRole('button', { name: 'Gửi báo cáo' })).toBeNull();
    await user.click(dialog.getByText('Đóng'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('sends what is full, and says the time afterwards', async () => {
    server.use(
      http.post(`${REQUEST}/submissions`, () =>
        HttpResponse.json({ no: 1, submittedAt: '2021-12-18T02:05:00Z' }, { status: 201 }),
      ),
    );
    const { user } = open({ ...filled(wholeReport), hasSeal: false });
    await user.click(await screen.findByRole('button', { name: 'Gửi báo cáo' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Gửi báo cáo' }));
    await user.click(dialog.getByRole('button', { name: 'Gửi báo cáo' }));
    expect(await screen.findByText(/Đã gửi báo cáo, lần 1, lúc 09:05/)).toBeVisible();
  });

  it('asks a unit with a seal for number and date', async () => {
    const { user } = open(filled(wholeReport));
    await user.click(await screen.findByRole('button', { name: 'Gửi báo cáo' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Gửi báo cáo' }));
    expect(dialog.getByLabelText(/Số báo cáo của đơn vị/)).toBeVisible();
  });
});

describe('A returned report', () => {
  beforeEach(() => signInAs(me));

  it('opens only the marked fields, with the reviewer’s note at each', async () => {
    open(returnedReport);
    expect(await result()).toBeEnabled();
    expect(screen.getAllByText('Nêu rõ số học viên.')[0]).toBeVisible();
    expect(screen.getByText(/Gửi lại chậm nhất 22\/12\/2021/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: /^Nội dung – I\./ })).not.toBeInTheDocument();
  });

  it('calls the words that were sent what they are, not taken from updates', async () => {
    open(returnedReport);
    await result();
    expect(screen.getAllByText('Như lần gửi 1')[0]).toBeVisible();
    expect(screen.queryByText('Lấy từ cập nhật kết quả trong kỳ')).toBeNull();
  });

  it('tells who did what when', async () => {
    open(returnedReport);
    const steps = await screen.findByRole('group', { name: 'Quá trình' });
    expect(steps).toHaveTextContent('Ngô Thị Lan trả lại để chỉnh lý');
    expect(steps).toHaveTextContent('Lê Thị Mai gửi báo cáo (lần 1)');
  });
});
