import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { reportRow, returnedReport, reviewedReport, taskField } from '@/testing/report-samples';
import { me } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import { answer, open, place, REQUEST, TASK } from './page.samples';

describe('Reviewing a report', () => {
  beforeEach(() => signInAs({ ...me, positions: [] }));

  it('lies closed before the office that returned it, until it is asked to write for the unit', async () => {
    const { user } = open({
      ...returnedReport,
      allowedActions: ['editReport', 'submitReport', 'excludeReport'],
    });
    await user.click(await screen.findByRole('link', { name: 'Nhập hộ đơn vị' }));
    expect(await screen.findByText(/Bạn đang nhập hộ đơn vị này/)).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Gửi báo cáo' })).toBeVisible();
  });

  it('offers nothing to send before that', async () => {
    open({ ...returnedReport, allowedActions: ['editReport', 'submitReport', 'excludeReport'] });
    await screen.findByRole('link', { name: 'Nhập hộ đơn vị' });
    expect(screen.queryByRole('button', { name: 'Gửi báo cáo' })).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('button', { name: 'Cho không báo cáo kỳ này' })).toBeVisible();
  });

  it('leads from a report to the next that waits to be received', async () => {
    const next = {
      ...reportRow,
      id: 'r-9',
      state: 'SUBMITTED' as const,
      unit: { id: 'u-9', code: 'X', name: 'Thanh tra Sở' },
      period: reviewedReport.period,
      allowedActions: ['receiveReport'],
    };
    server.use(http.get('*/api/v1/reports', () => HttpResponse.json({ items: [next] })));
    open({ ...reviewedReport, allowedActions: ['unlockReport'] });
    expect(await screen.findByText(/Còn 1 báo cáo chờ tiếp nhận/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Thanh tra Sở' })).toHaveAttribute('href', '/reports/r-9');
  });

  it('leads from the last one received to what comes next', async () => {
    server.use(http.get('*/api/v1/reports', () => HttpResponse.json({ items: [] })));
    open({ ...reviewedReport, state: 'RECEIVED', allowedActions: ['unlockReport'] });
    expect(await screen.findByRole('link', { name: 'Xem kỳ báo cáo, tổng hợp' })).toHaveAttribute(
      'href',
      `/report-periods/${reviewedReport.period.id}`,
    );
  });

  it('returns exactly the marked fields with their notes', async () => {
    let sent: unknown;
    server.use(
      http.post(`${REQUEST}/returns`, async ({ request }) => {
        sent = await request.json();
        return answer(returnedReport, 2);
      }),
    );
    const { user } = open(reviewedReport);
    await user.click(await screen.findByRole('button', { name: `Đánh dấu chỉnh lý: ${TASK}` }));
    await user.type(screen.getByLabelText(`Ý kiến chỉnh lý – ${TASK}`), 'Nêu rõ số học viên.');
    await user.click(screen.getByRole('button', { name: 'Trả lại để chỉnh lý' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Trả lại để chỉnh lý' }));
    expect(dialog.getByText('1 mục sẽ mở để đơn vị sửa:')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Trả lại để chỉnh lý' }));
    await waitFor(() =>
      expect(sent).toMatchObject({ notes: [{ field: taskField, note: 'Nêu rõ số học viên.' }] }),
    );
  });

  it('says how much of a text stood there last period, and which figures never move', async () => {
    open(reviewedReport);
    expect(await screen.findByText('giống 96 %, chỉ khác ngày tháng')).toBeVisible();
    expect(screen.getByText('không đổi 3 kỳ liền')).toBeVisible();
  });

  it('shows what changed since the version before', async () => {
    server.use(
      http.get(`${REQUEST}/submissions/2/differences`, () =>
        HttpResponse.json({
          no: 2,
          against: 1,
          rows: [
            {
              field: taskField,
              title: TASK,
              parts: [{ part: 'result', before: 'Đã tổ chức 01 lớp.', after: 'Đã tổ chức 02 lớp.' }],
            },
          ],
          unchanged: [{ field: 'nodes/I', title: 'Công tác chỉ đạo', note: 'Nêu rõ số văn bản.' }],
        }),
      ),
    );
    open(reviewedReport, `${place.at}?tab=differences`);
    expect(await screen.findByText('01', { selector: 'del', exact: false })).toBeVisible();
    expect(screen.getByText('02', { selector: 'ins', exact: false })).toBeVisible();
    const left = within(screen.getByText(/nhưng chưa sửa/).parentElement as HTMLElement);
    expect(left.getByRole('listitem')).toHaveTextContent('Công tác chỉ đạo: Nêu rõ số văn bản.');
  });
});
