import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Meeting, MeetingAgenda, NewConclusion } from '@/api/types';
import { renderPage } from '@/testing/render';
import { HttpResponse, http, problem, server } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { MeetingPage } from './meeting-page';
import { MeetingsPage } from './meetings-page';

const office = { id: 'u-qlcn', code: 'QLCN', name: 'Phòng Quản lý Chuyên ngành' };
const stamps = { createdAt: '2021-03-15T01:00:00Z', updatedAt: '2021-03-15T01:00:00Z' };
const meeting: Meeting = {
  id: 'm-1',
  title: 'Giao ban tháng 3',
  heldOn: '2021-03-15',
  chair: { id: 'p-gd', fullName: 'Nguyễn Văn An', position: 'Giám đốc' },
  units: [office],
  state: 'PLANNED',
  counts: { conclusions: 1, open: 1 },
  conclusions: [
    {
      id: 'c-1',
      meetingId: 'm-1',
      position: 1,
      kind: 'TASK',
      content: 'Rà soát nhãn hiệu.',
      unit: office,
      dueOn: '2021-03-31',
      task: { id: 't-1', code: 'KL-20210315.1', title: 'Rà soát nhãn hiệu' },
      standing: 'NOT_STARTED',
      settled: false,
      ...stamps,
      allowedActions: ['editMeetingConclusion'],
    },
  ],
  ...stamps,
  allowedActions: ['createMeetingConclusion', 'editMeeting', 'closeMeeting'],
};
const agenda: MeetingAgenda = {
  meetingId: 'm-1',
  title: meeting.title,
  heldOn: meeting.heldOn,
  asOf: '2021-03-15',
  overdue: {
    total: 9,
    rows: [
      {
        kind: 'OCCURRENCE',
        id: 'o-1',
        title: 'Hỗ trợ bảo hộ sáng chế',
        task: { id: 't-9', code: '3.01', title: 'Hỗ trợ bảo hộ sáng chế' },
        unit: office,
        dueOn: '2021-03-01',
        overdueDays: 14,
        href: '/api/v1/occurrences/o-1',
      },
    ],
  },
  undecided: { total: 0, rows: [] },
  noFigures: { total: 0, rows: [] },
  directions: { total: 0, rows: [] },
  earlier: {
    total: 1,
    rows: [
      {
        meetingTitle: 'Giao ban tháng 2',
        heldOn: '2021-02-15',
        conclusion: {
          id: 'c-0',
          meetingId: 'm-0',
          position: 1,
          kind: 'DIRECTION',
          content: 'Báo cáo vướng mắc.',
          directionId: 'd-1',
          settled: false,
          ...stamps,
          allowedActions: [],
        },
      },
    ],
  },
};
const around = {
  '*/api/v1/meetings/:id/agenda': agenda,
  '*/api/v1/units': { items: [{ ...office, internal: true }] },
};

describeStates('the list of meetings', {
  page: MeetingsPage,
  path: '/meetings',
  request: '*/api/v1/meetings',
  filled: { items: [meeting] },
  shows: /Giao ban tháng 3/,
  empty: { answer: { items: [] }, says: /Chưa có cuộc giao ban nào/ },
});

describeStates('the page of a meeting', {
  page: MeetingPage,
  path: '/meetings/$id',
  at: '/meetings/m-1',
  around,
  request: '*/api/v1/meetings/:id',
  filled: meeting,
  shows: /Rà soát nhãn hiệu/,
});

describe('a meeting', () => {
  function open(
    answer: (body: NewConclusion) => Response = () => HttpResponse.json(meeting, { status: 201 }),
  ) {
    const posted: NewConclusion[] = [];
    server.use(
      ...Object.entries(around).map(([url, body]) => http.get(url, () => HttpResponse.json(body))),
      http.get('*/api/v1/meetings/:id', () => HttpResponse.json(meeting, { headers: { ETag: '"1.x"' } })),
      http.post('*/api/v1/meetings/:id/conclusions', async ({ request }) => {
        const body = (await request.json()) as NewConclusion;
        posted.push(body);
        return answer(body);
      }),
    );
    return { posted, ...renderPage(MeetingPage, { path: '/meetings/$id', at: '/meetings/m-1' }) };
  }

  it('opens with what is out of order, who holds it, and how many more there are', async () => {
    open();
    const part = (await screen.findByRole('heading', { name: /Quá hạn và ai đang giữ/ }))
      .parentElement as HTMLElement;
    expect(within(part).getByText('Phòng Quản lý Chuyên ngành')).toBeVisible();
    expect(within(part).getByText('quá hạn 14 ngày')).toBeVisible();
    expect(within(part).getByText('và 8 dòng khác')).toBeVisible();
  });

  it('leads from each line to the work, and names no unit where none was named', async () => {
    open();
    const link = (name: string) => screen.findByRole('link', { name });
    expect(await link('Hỗ trợ bảo hộ sáng chế')).toHaveAttribute('href', '/tasks/t-9?occurrence=o-1');
    const direction = await link('Báo cáo vướng mắc.');
    expect(direction).toHaveAttribute('href', '/directions/d-1');
    expect(direction.closest('li')).toHaveTextContent(/^Báo cáo vướng mắc\. \(15\/02\/2021\)$/);
  });

  it('records a conclusion by keyboard alone and is ready for the next', async () => {
    const { posted, user } = open();
    const text = await screen.findByLabelText('Nội dung kết luận');
    await user.click(text);
    await user.keyboard('Lập kế hoạch tập huấn.');
    await user.tab();
    await user.tab();
    await user.selectOptions(document.activeElement as HTMLSelectElement, office.id);
    await user.tab();
    await user.keyboard('31/03/2021{Control>}{Enter}{/Control}');
    await waitFor(() => expect(posted).toHaveLength(1));
    expect(posted[0]).toEqual({
      kind: 'TASK',
      content: 'Lập kế hoạch tập huấn.',
      unit: office.id,
      dueOn: '2021-03-31',
    });
    await waitFor(() => expect(text).toHaveValue(''));
    expect(text).toHaveFocus();
  });

  it('names who coordinates the task a conclusion becomes', async () => {
    const { posted, user } = open();
    await user.type(await screen.findByLabelText('Nội dung kết luận'), 'Lập kế hoạch');
    await user.click(screen.getByText('Đơn vị phối hợp'));
    await user.click(await screen.findByRole('checkbox', { name: office.name }));
    await user.click(screen.getByRole('button', { name: 'Ghi kết luận' }));
    await waitFor(() => expect(posted).toHaveLength(1));
    expect(posted[0]).toMatchObject({ kind: 'TASK', coordinators: [office.id] });
  });

  it('keeps what was typed when it is refused, and says why', async () => {
    const { user } = open(() =>
      problem(400, 'Không hợp lệ', {
        errors: [{ pointer: '/unit', code: 'REQUIRED', message: 'Hãy chọn đơn vị thực hiện.' }],
      }),
    );
    await user.type(await screen.findByLabelText('Nội dung kết luận'), 'Không ai làm');
    await user.click(screen.getByRole('button', { name: 'Ghi kết luận' }));
    expect(await screen.findByText('Hãy chọn đơn vị thực hiện.')).toBeVisible();
    expect(screen.getByLabelText('Nội dung kết luận')).toHaveValue('Không ai làm');
  });
});
