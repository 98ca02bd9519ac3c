import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '@/api/types';
import { renderPage } from '@/testing/render';
import { centre, me, officer } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import { AssigningPage } from './assigning-page';

const other = { id: 'p-cv2', fullName: 'Bùi Văn Ba', position: 'Chuyên viên' };

const part = (code: string, more: Partial<Assignment>): Assignment => ({
  task: { id: `t-${code}`, code, title: `Nhiệm vụ ${code}` },
  planId: 'plan',
  unit: centre,
  role: 'LEAD',
  state: 'UNASSIGNED',
  helpers: [],
  work: {
    occurrenceId: `o-${code}`,
    state: 'IN_PROGRESS',
    dueOn: '2021-12-31',
    deadline: 'Trong năm 2021',
    timeState: 'NOT_DUE',
  },
  allowedActions: ['createAssignment'],
  ...more,
});
const waiting = [part('1', {}), part('2', {})];
const held: Partial<Assignment> = { state: 'ASSIGNED', allowedActions: ['createAssignmentStep'] };
const given = [
  part('3', { ...held, id: 'a-3', mainOfficer: officer, holder: officer, dueOn: '2021-11-30' }),
  part('4', { ...held, id: 'a-4', mainOfficer: other, holder: other }),
];
const head = {
  ...me,
  allowedActions: ['createAssignment'],
  positions: [{ kind: 'HEAD' as const, title: 'Giám đốc', unit: centre, focalPoint: false }],
};

async function open(at = '/assignments') {
  await signInAs(head);
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('*/api/v1/assignments', ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      return HttpResponse.json({ items: query.get('state') === 'ASSIGNED' ? given : waiting });
    }),
    http.get('*/api/v1/users', () =>
      HttpResponse.json({
        items: [{ id: officer.id, fullName: officer.fullName, positions: [] }],
      }),
    ),
  );
  return { asked, ...renderPage(AssigningPage, { path: '/assignments', at }) };
}

describe('Assigning work', () => {
  it('lists what waits, with its number, and says what to do with it', async () => {
    const { asked } = await open();
    const table = await screen.findByRole('table', { name: 'Nhiệm vụ chưa giao cho chuyên viên' });
    expect(within(table).getAllByText('Chưa giao cho chuyên viên –')).toHaveLength(2);
    expect(within(table).getAllByRole('button', { name: 'Giao việc ngay' })).toHaveLength(2);
    expect(await screen.findByRole('link', { name: 'Chưa giao 2' })).toHaveAttribute('aria-current', 'page');
    expect(asked.every((query) => query.get('givable') === 'true')).toBe(true);
  });

  it('gives several out at once, with a deadline in the unit and a word', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/bulk-commands', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ done: 2, refused: 0, results: [] });
      }),
    );
    const { user } = await open();
    await user.click(await screen.findByRole('checkbox', { name: 'Chọn 1. Nhiệm vụ 1' }));
    await user.click(screen.getByRole('checkbox', { name: 'Chọn 2. Nhiệm vụ 2' }));
    await user.click(screen.getByRole('button', { name: 'Giao các việc đã chọn' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('combobox', { name: /Người nhận/ }), 'Mai');
    await user.click(await screen.findByRole('option', { name: officer.fullName }));
    await user.type(within(dialog).getByLabelText('Hạn trong đơn vị'), '30/11/2031');
    await user.click(within(dialog).getByRole('button', { name: 'Giao các việc đã chọn' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      command: 'ASSIGN',
      targets: [
        { kind: 'TASK', id: 't-1' },
        { kind: 'TASK', id: 't-2' },
      ],
      arguments: { unit: centre.id, personId: officer.id, main: true, dueOn: '2031-11-30' },
    });
  });

  it('shows what was given by person, with both deadlines, and is narrowed to one of them', async () => {
    const { user } = await open('/assignments?view=given');
    const table = await screen.findByRole('table', { name: 'Nhiệm vụ đã giao, theo người thực hiện' });
    const titles = () =>
      within(table)
        .getAllByRole('link')
        .map(({ textContent }) => textContent);
    expect(titles()).toEqual(['Nhiệm vụ 4', 'Nhiệm vụ 3']);
    expect(within(table).getByText('Trong đơn vị: 30/11/2021')).toBeVisible();
    expect(within(table).getByText('Quá hạn trong đơn vị')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Người thực hiện' }), officer.fullName);
    await waitFor(() => expect(titles()).toEqual(['Nhiệm vụ 3']));
  });
});
