import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { signOut } from '@/api/session';
import { renderPage } from '@/testing/render';
import { centre, me, planning, taskSummary } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import { TasksPage } from './tasks-page';

const task = (id: string, code: string, sectionId: string, leadUnit = centre) => ({
  ...taskSummary,
  id,
  occurrenceId: `o-${id}`,
  code,
  title: `Việc ${code}`,
  sectionId,
  leadUnit,
});
const tasks = [task('b', '2.1', 's2', planning), task('a', '1.1', 's1'), task('c', '2.2', 's2')];

function open(at = '/tasks') {
  const asked: URLSearchParams[] = [];
  const lists: Record<string, object> = {
    '*/api/v1/plans': { items: [{ id: 'plan', kind: 'PLAN', state: 'ISSUED', title: 'Kế hoạch' }] },
    '*/api/v1/plans/:id/sections': {
      items: [
        { id: 's1', code: 'II.1', title: 'Tiềm lực' },
        { id: 's2', code: 'II.2', title: 'Tiêu chuẩn' },
      ],
    },
    '*/api/v1/units': { items: [centre, planning] },
    '*/api/v1/users': { items: [{ id: 'p-1', fullName: 'Nguyễn Văn An', positions: [] }] },
  };
  server.use(
    ...Object.entries(lists).map(([url, body]) => http.get(url, () => HttpResponse.json(body))),
    http.get('*/api/v1/tasks', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items: tasks, total: tasks.length });
    }),
  );
  return { asked, ...renderPage(TasksPage, { path: '/tasks', at }) };
}

const head = {
  ...me,
  positions: [{ kind: 'HEAD' as const, title: 'Giám đốc', unit: centre, focalPoint: false }],
};
const headers = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);

describe('the columns of the task table', () => {
  it('are chosen, and are still there for this person the next time', async () => {
    await signInAs(me);
    const { user, unmount } = open();
    await user.click(await screen.findByRole('button', { name: 'Cột' }));
    const list = within(screen.getByRole('group', { name: 'Cột hiện trong bảng' }));
    await user.click(list.getByLabelText('Sản phẩm'));
    await user.click(list.getByLabelText('Đang giữ'));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Cột' })).toHaveFocus();
    const now = ['Mã', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Trạng thái', 'Sản phẩm'];
    expect(headers()).toEqual(now);
    unmount();
    const again = open();
    await screen.findByText('Việc 1.1');
    expect(headers()).toEqual(now);
    again.unmount();
    await signInAs({ ...me, id: 'p-other' });
    open();
    await screen.findByText('Việc 1.1');
    expect(headers()).toContain('Đang giữ');
    await signOut();
  });
});

describe('grouping', () => {
  it('brings tasks together under the plan’s sections, sorted inside them as asked', async () => {
    const { asked, user, address } = open('/tasks?sort=dueDate');
    await user.selectOptions(await screen.findByLabelText('Nhóm theo'), 'section');
    await waitFor(() => expect(address()).toContain('group=section'));
    await screen.findByRole('columnheader', { name: /II\.1\. Tiềm lực 1/ });
    const lines = screen.getAllByRole('row').map(({ textContent }) => textContent ?? '');
    const order = ['II.1. Tiềm lực', 'Việc 1.1', 'II.2. Tiêu chuẩn', 'Việc 2.1', 'Việc 2.2'];
    expect(order.map((text) => lines.findIndex((line) => line.includes(text)))).toEqual([1, 2, 3, 4, 5]);
    expect(asked.at(-1)?.get('sort')).toBe('dueDate');
    expect(asked.at(-1)?.has('group')).toBe(false);
  });
});

const result = (results: object[]) => ({
  id: 'b-1',
  command: 'ASSIGN',
  mode: 'PARTIAL',
  arguments: {},
  done: results.filter((row) => !('refusal' in row)).length,
  refused: results.filter((row) => 'refusal' in row).length,
  results,
  requestId: 'r-1',
  createdAt: '2021-03-15T01:00:00Z',
});
const done = (kind: string, id: string) => ({ kind, id, status: 'DONE' });
const refusal = (kind: string, id: string, message: string) => ({
  kind,
  id,
  status: 'REFUSED',
  refusal: { status: 409, code: 'STATE_FORBIDS', message },
});

describe('selected tasks', () => {
  it('are for those who could do something with them', async () => {
    await signInAs(me);
    open();
    await screen.findByText('Việc 1.1');
    expect(screen.queryByRole('checkbox')).toBeNull();
    await signOut();
  });

  it('are given to one person in one command', async () => {
    await signInAs(head);
    const sent: unknown[] = [];
    const { user } = open();
    server.use(
      http.post('*/api/v1/bulk-commands', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(result([done('TASK', 'a'), done('TASK', 'c')]), { status: 201 });
      }),
    );
    await user.click(await screen.findByRole('checkbox', { name: 'Chọn 1.1. Việc 1.1' }));
    await user.click(screen.getByRole('checkbox', { name: 'Chọn 2.2. Việc 2.2' }));
    expect(screen.getByText('Đã chọn 2')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Giao các việc đã chọn' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('combobox'));
    await user.click(await screen.findByRole('option', { name: /Nguyễn Văn An/ }));
    await user.click(dialog.getByRole('button', { name: 'Giao các việc đã chọn' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      command: 'ASSIGN',
      targets: [
        { kind: 'TASK', id: 'a' },
        { kind: 'TASK', id: 'c' },
      ],
      arguments: { unit: centre.id, personId: 'p-1', main: true },
    });
    await waitFor(() => expect(screen.queryByText('Đã chọn 2')).toBeNull());
    expect(screen.queryByRole('dialog')).toBeNull();
    await signOut();
  });

  it('that were refused say why, and are tried again by themselves', async () => {
    await signInAs(head);
    const sent: { targets: { id: string }[]; arguments: object }[] = [];
    const answers = [
      result([done('OCCURRENCE', 'o-b'), refusal('OCCURRENCE', 'o-a', 'Nhiệm vụ chưa báo cáo hoàn thành.')]),
      result([done('OCCURRENCE', 'o-a')]),
    ];
    const { user } = open();
    server.use(
      http.get('*/api/v1/tasks', () =>
        HttpResponse.json({
          items: tasks.map((one, index) => ({
            ...one,
            allowedActions: index < 2 ? ['confirmOccurrence', 'redoOccurrence'] : [],
          })),
          total: tasks.length,
        }),
      ),
      http.post('*/api/v1/bulk-commands', async ({ request }) => {
        sent.push((await request.json()) as (typeof sent)[number]);
        return HttpResponse.json(answers[sent.length - 1], { status: 201 });
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Chọn các dòng đang xem' }));
    await user.click(screen.getByRole('button', { name: 'Yêu cầu làm lại (2)' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/Lý do/), 'Thiếu phụ lục');
    await user.click(dialog.getByRole('button', { name: 'Yêu cầu làm lại' }));
    await dialog.findByRole('rowheader', { name: '1.1. Việc 1.1' });
    expect(dialog.getByRole('cell', { name: 'Nhiệm vụ chưa báo cáo hoàn thành.' })).toBeVisible();
    expect(dialog.queryByText(/Việc 2.1/)).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Làm lại với 1 dòng bị từ chối' }));
    expect(await screen.findByLabelText(/Lý do/)).toHaveValue('Thiếu phụ lục');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Yêu cầu làm lại' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent.map(({ targets }) => targets.map(({ id }) => id))).toEqual([['o-b', 'o-a'], ['o-a']]);
    expect(sent[1]?.arguments).toEqual({ reason: 'Thiếu phụ lục' });
    await signOut();
  });
});
