import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { taskSummary, workItem } from '@/testing/samples';
import { HttpResponse, http, server } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { TasksPage } from './tasks-page';

const extended = {
  ...taskSummary,
  dueOn: '2022-03-31',
  originalDueOn: '2021-12-31',
  timeState: 'NOT_DUE',
  overdueDays: undefined,
};
const undated = {
  ...taskSummary,
  id: 't-2',
  occurrenceId: 'o-2',
  code: '1.1',
  title: 'Đề xuất phát triển tiềm lực',
  dueOn: undefined,
  originalDueOn: undefined,
  timeState: 'NO_DEADLINE',
  deadline: { type: 'NONE', text: 'Kế hoạch không nêu thời hạn.' },
};
const continuous = {
  ...undated,
  id: 't-3',
  occurrenceId: 'o-3',
  title: 'Duy trì hệ thống',
  deadline: { type: 'CONTINUOUS', text: 'thường xuyên' },
};
const around = {
  '*/api/v1/plans': { items: [{ id: 'plan', kind: 'PLAN', state: 'ISSUED', title: 'Kế hoạch' }] },
  '*/api/v1/plans/:id/sections': { items: [{ id: 'section', code: 'II.7', title: 'Phát triển' }] },
  '*/api/v1/units': { items: [taskSummary.leadUnit] },
  '*/api/v1/calendar-days': {
    items: [{ id: 'c', date: '2022-01-31', kind: 'HOLIDAY', name: '29 Tết', verified: true }],
  },
  '*/api/v1/work-items': { items: [{ ...workItem, dueOn: '2022-01-20' }], total: 1 },
};

function open(at: string, items: object[] = [extended, undated, continuous]) {
  const asked: URL[] = [];
  server.use(
    ...Object.entries(around).map(([url, body]) =>
      http.get(url, ({ request }) => {
        asked.push(new URL(request.url));
        return HttpResponse.json(body);
      }),
    ),
    http.get('*/api/v1/tasks', ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json({ items, total: items.length });
    }),
  );
  const of = (list: string) => asked.filter(({ pathname }) => pathname.endsWith(list)).at(-1)?.searchParams;
  return { of, ...renderPage(TasksPage, { path: '/tasks', at }) };
}

describeStates('the timeline', {
  page: TasksPage,
  path: '/tasks',
  at: '/tasks?view=timeline',
  around,
  request: '*/api/v1/tasks',
  filled: { items: [taskSummary], total: 1 },
  shows: /Kế hoạch triển khai Quyết định/,
  empty: { answer: { items: [], total: 0 }, says: /Không có việc nào khớp bộ lọc/ },
});

describe('the timeline', () => {
  it('is a table: name, state, dates and the deadline before it was extended, in words', async () => {
    open('/tasks?view=timeline&span=2022');
    const row = await screen.findByRole('row', { name: /Kế hoạch triển khai Quyết định/ });
    expect(within(row).getByText('Đang thực hiện')).toBeVisible();
    expect(within(row).getByText('chậm nhất 31/03/2022')).toBeVisible();
    expect(within(row).getByText('hạn ban đầu 31/12/2021')).toBeVisible();
    expect(within(row).getByText('Từ 29/01/2021 đến 31/03/2022.')).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: 'II.7. Phát triển' })).toBeVisible();
  });

  it('keeps what has no date in lists of its own', async () => {
    open('/tasks?view=timeline&span=2022');
    const panel = async (name: RegExp) =>
      within((await screen.findByRole('heading', { name })).closest('section') as HTMLElement);
    expect((await panel(/^Thường xuyên/)).getByText(/Duy trì hệ thống/)).toBeVisible();
    expect((await panel(/^Chưa xác định thời hạn/)).getByText(/Đề xuất phát triển/)).toBeVisible();
  });

  it('moves by years and quarters in the address and says how much lies in the span', async () => {
    const { user, address } = open('/tasks?view=timeline&span=2022&state=IN_PROGRESS');
    expect(await screen.findByText('1/1 dòng có thời hạn nằm trong khoảng này')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Sau' }));
    await waitFor(() => expect(address()).toContain('span=2023'));
    expect(screen.getByText('0/1 dòng có thời hạn nằm trong khoảng này')).toBeVisible();
    expect(screen.getByText('Không có việc nào trong khoảng này.')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Khoảng xem'), 'quarter');
    await waitFor(() => expect(address()).toContain('span=2023-Q4'));
    expect(address()).toContain('state=IN_PROGRESS');
  });

  it('never asks the API for the view, and gives the same filters to work items', async () => {
    const { user, of, address } = open('/tasks?view=timeline&span=2022&leadUnit=u-ttud&state=REDO');
    await screen.findByText(/dòng có thời hạn/);
    expect([...(of('/tasks')?.keys() ?? [])].sort()).toEqual(['includeTotal', 'leadUnit', 'limit', 'state']);
    await user.selectOptions(screen.getByLabelText('Hiện'), 'WORK_ITEM');
    await waitFor(() => expect(address()).toContain('level=WORK_ITEM'));
    await waitFor(() => expect(of('/work-items')?.get('unit')).toBe('u-ttud'));
    expect(of('/work-items')?.get('state')).toBe('REDO');
    expect(await screen.findByRole('rowheader', { name: workItem.unit.name })).toBeVisible();
  });

  it('goes from row to row with the arrow keys', async () => {
    const second = { ...extended, id: 't-9', occurrenceId: 'o-9', code: '7.9', title: 'Việc thứ hai' };
    const { user } = open('/tasks?view=timeline&span=2022', [extended, { ...second, sectionId: 'other' }]);
    const first = await screen.findByRole('link', { name: /Kế hoạch triển khai/ });
    first.focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: /Việc thứ hai/ })).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(first).toHaveFocus();
  });
});

describeStates('the calendar', {
  page: TasksPage,
  path: '/tasks',
  at: '/tasks?view=calendar&month=2021-12',
  around,
  request: '*/api/v1/tasks',
  filled: { items: [taskSummary], total: 1 },
  shows: /Kế hoạch triển khai Quyết định/,
});

describe('the calendar', () => {
  const due = { ...taskSummary, dueOn: '2022-01-05' };

  it('has tasks and work items on the day they are due, and holidays by name', async () => {
    const { of } = open('/tasks?view=calendar&month=2022-01', [due]);
    const cell = (await screen.findByRole('link', { name: /Kế hoạch triển khai/ })).closest('td');
    expect(cell).toHaveAttribute('data-day', '2022-01-05');
    expect(screen.getByRole('link', { name: workItem.title }).closest('td')).toHaveAttribute(
      'data-day',
      '2022-01-20',
    );
    expect(await screen.findByText('Nghỉ lễ: 29 Tết')).toBeVisible();
    expect(screen.getByText('2 việc đến hạn trong tháng')).toBeVisible();
    expect(of('/tasks')?.get('dueFrom')).toBe('2022-01-01');
    expect(of('/work-items')?.get('dueTo')).toBe('2022-01-31');
    expect(screen.getByRole('table', { name: 'Việc đến hạn trong tháng 1/2022' })).toBeVisible();
  });

  it('goes to the next month in the address and to the next day with work by arrow keys', async () => {
    const { user, address } = open('/tasks?view=calendar&month=2022-01', [due]);
    (await screen.findByRole('link', { name: /Kế hoạch triển khai/ })).focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('link', { name: workItem.title })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Tháng sau' }));
    await waitFor(() => expect(address()).toContain('month=2022-02'));
  });

  it('says so when nothing is due', async () => {
    open('/tasks?view=calendar&month=2022-01&level=TASK', []);
    expect(await screen.findByText('Không có việc nào đến hạn trong tháng này.')).toBeVisible();
  });

  it('folds a full day, and opens it', async () => {
    const many = Array.from({ length: 9 }, (_, n) => ({ ...due, id: `t${n}`, occurrenceId: `o${n}` }));
    const { user } = open('/tasks?view=calendar&month=2022-01&level=TASK', many);
    const more = await screen.findByRole('button', { name: 'còn 5 việc' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    expect(screen.getByRole('button', { name: 'thu gọn' })).toHaveAttribute('aria-expanded', 'true');
  });
});

describe('the views', () => {
  it('keep the filters, and lead to the tree of the plan', async () => {
    const { user, address } = open('/tasks?state=REDO&span=2022');
    await user.click(await screen.findByRole('link', { name: 'Lịch' }));
    await waitFor(() => expect(address()).toContain('view=calendar'));
    expect(address()).toContain('state=REDO');
    expect(await screen.findByRole('link', { name: 'Cây' })).toHaveAttribute('href', '/plans/plan');
  });
});
