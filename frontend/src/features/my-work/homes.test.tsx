import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Me, signOut } from '@/api/session';
import { renderPage } from '@/testing/render';
import { centre, me, planning, workRow } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import { MyWorkPage } from './my-work-page';

const director: Me = {
  ...me,
  id: 'p-gd',
  positions: [{ kind: 'DIRECTOR', title: 'Giám đốc', unit: planning, focalPoint: false }],
};
const row = {
  ...workRow,
  kind: 'OCCURRENCE' as const,
  id: 'o-71',
  state: 'AWAITING_CONFIRMATION',
  allowedActions: ['confirmOccurrence', 'redoOccurrence'],
};
const boxes = (count: number) => ['TO_DECIDE', 'LATE', 'NO_FIGURES'].map((box) => ({ box, count, href: '' }));

describe('a leader’s home', () => {
  let asked: URL[] = [];

  beforeEach(async () => {
    asked = [];
    await signInAs(director);
    server.use(
      http.get('*/api/v1/me/work', ({ request }) => {
        asked.push(new URL(request.url));
        return HttpResponse.json({ asOf: '2021-09-27', boxes: boxes(1) });
      }),
      http.get('*/api/v1/me/work-rows', ({ request }) => {
        asked.push(new URL(request.url));
        return HttpResponse.json({ items: [row] });
      }),
      http.get('*/api/v1/reports', () => HttpResponse.json({ items: [] })),
      http.get('*/api/v1/consolidated-reports', () => HttpResponse.json({ items: [] })),
      http.get('*/api/v1/users', () =>
        HttpResponse.json({
          items: [{ id: 'p-pgd', fullName: 'Trần Văn Hòa', positions: [], allowedActions: [] }],
        }),
      ),
    );
  });
  afterEach(() => signOut());

  it('is three numbers and three lists', async () => {
    renderPage(MyWorkPage);
    const summary = await screen.findByRole('navigation', { name: 'Tóm tắt' });
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['1Cần quyết định', '1Chậm và ai đang giữ', '1Chưa có số liệu']);
    for (const name of [/^Cần quyết định/, /^Chậm và ai đang giữ/, /^Chưa có số liệu/]) {
      expect(screen.getByRole('heading', { name })).toBeVisible();
    }
  });

  it('has what the leader himself is being chased about', async () => {
    server.use(
      http.get('*/api/v1/reminders', () =>
        HttpResponse.json({
          items: [
            {
              id: 'r-1',
              channel: 'IN_APP',
              content: 'Đề nghị cho ý kiến',
              sentOn: '2021-09-20',
              sentBy: { id: 'p-cvp', fullName: 'Chánh Văn phòng' },
              recipients: [],
              lines: [],
              open: 1,
              allowedActions: [],
            },
          ],
          total: 1,
        }),
      ),
    );
    renderPage(MyWorkPage);
    // Folded to a line of its own; its words open with it.
    expect(await screen.findByText('Đề nghị cho ý kiến')).toBeInTheDocument();
  });

  it('approves or returns from the row, each a button of its own', async () => {
    renderPage(MyWorkPage);
    const list = (await screen.findByRole('heading', { name: /^Cần quyết định/ })).closest('section');
    expect(await within(list as HTMLElement).findByRole('button', { name: 'Xác nhận' })).toBeVisible();
    expect(within(list as HTMLElement).getByRole('button', { name: 'Yêu cầu làm lại' })).toBeVisible();
  });

  it('is kept to what one deputy is in charge of, numbers and lists alike', async () => {
    const { user, address } = renderPage(MyWorkPage);
    const choice = await screen.findByRole('combobox', { name: 'Lãnh đạo phụ trách' });
    await within(choice).findByRole('option', { name: 'Trần Văn Hòa' });
    await screen.findByRole('heading', { name: /^Cần quyết định/ });
    asked = [];
    await user.selectOptions(choice, 'Trần Văn Hòa');
    await waitFor(() => expect(address()).toBe('/?leader=p-pgd'));
    await waitFor(() => expect(asked.map(({ pathname }) => pathname)).toContain('/api/v1/me/work-rows'));
    expect(asked.every(({ searchParams }) => searchParams.get('leader') === 'p-pgd')).toBe(true);
  });

  it('prints', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const { user } = renderPage(MyWorkPage);
    await user.click(await screen.findByRole('button', { name: 'In một trang' }));
    expect(print).toHaveBeenCalledOnce();
  });
});

const count = (measure: string, value: number) => ({
  measure,
  value,
  list: `/api/v1/tasks?state=${measure}&leadUnit=${centre.id}`,
});
const statistics = (level: string) => ({
  level,
  groupBy: 'UNIT',
  asOf: '2021-09-27',
  deadlineBasis: 'EXTENDED',
  simulated: false,
  definitions: [],
  total: { counts: [], rates: [] },
  rows: [
    {
      key: { id: centre.id, code: centre.code, name: centre.name },
      counts: [count('ASSIGNED', 12), count('COMPLETED', 7), count('OVERDUE', 2)],
      rates: [{ rate: 'ON_TIME_OF_COMPLETED', numerator: 6, denominator: 7, percent: 85.7 }],
    },
  ],
});

describe('the consolidating office’s home', () => {
  const open = async (keeps: boolean) => {
    await signInAs({ ...me, positions: [{ ...me.positions[0], unit: keeps ? planning : centre }] } as Me);
    server.use(
      http.get('*/api/v1/me/work', () => HttpResponse.json({ asOf: '2021-09-27', boxes: [] })),
      http.get('*/api/v1/reminders', () => HttpResponse.json({ items: [] })),
      http.get('*/api/v1/plans', () =>
        HttpResponse.json({
          items: [
            {
              id: 'plan',
              kind: 'PLAN',
              state: 'ISSUED',
              startsOn: '2021-01-01',
              endsOn: '2025-12-31',
              consolidatingUnit: planning,
              trackingUnit: planning,
            },
          ],
        }),
      ),
      http.get('*/api/v1/statistics/tasks', ({ request }) =>
        HttpResponse.json(statistics(new URL(request.url).searchParams.get('level') ?? '')),
      ),
      http.get('*/api/v1/statistics/indicators', () =>
        HttpResponse.json({
          period: '2021',
          asOf: '2021-09-27',
          units: [{ unit: centre, total: 3, filter: '/api/v1/indicators?period=2021', statuses: [] }],
        }),
      ),
      http.get('*/api/v1/report-periods', () =>
        HttpResponse.json({
          items: [
            { id: 'rp-21', period: '2021' },
            { id: 'rp-20', period: '2020' },
          ],
        }),
      ),
      http.get('*/api/v1/reports', ({ request }) =>
        HttpResponse.json({
          items:
            new URL(request.url).searchParams.get('reportPeriod') === 'rp-21'
              ? [{ id: 'r-1', unit: centre, lastNo: 1 }]
              : [],
        }),
      ),
      // The list goes on after its first page.
      http.get('*/api/v1/indicators', ({ request }) =>
        HttpResponse.json({
          items: [{ id: 'i-1', ownerUnit: centre, allowedActions: [] }],
          nextCursor: request.url.includes('cursor=') ? undefined : 'next',
        }),
      ),
    );
    return renderPage(MyWorkPage, { at: '/?year=2021' });
  };
  afterEach(() => signOut());

  it('has the units with how complete and how punctual they are, each number a link to its rows', async () => {
    await open(true);
    const line = await screen.findByRole('row', { name: new RegExp(centre.name) });
    const cells = within(line)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(cells.slice(0, 4)).toEqual(['12', '7', '2', '85,7%']);
    expect(cells.slice(8, 11)).toEqual(['1/3', '2', '1/1']);
    expect(within(line).getByRole('link', { name: /đã gửi 1 trên 1/ })).toHaveAttribute(
      'href',
      '/reports/r-1',
    );
    expect(screen.getByRole('link', { name: 'Đôn đốc tất cả' })).toHaveAttribute('href', '/reminders');
    expect(within(line).getByRole('link', { name: /^2 – mở danh sách: Chưa có/ })).toHaveAttribute(
      'href',
      expect.stringContaining('reason=NO_VALUE'),
    );
    expect(within(line).getByRole('link', { name: `Đôn đốc ${centre.name}` })).toBeVisible();
  });

  it('is not there for other offices', async () => {
    await open(false);
    await screen.findByText('Cập nhật lần lượt');
    await new Promise((done) => setTimeout(done, 500));
    expect(screen.queryByText('Các đơn vị trong kỳ')).toBeNull();
  });
});

describe('an administrator’s home', () => {
  afterEach(() => signOut());

  it('has people, units, who is away, and checks the trail when asked', async () => {
    await signInAs({
      ...me,
      administrator: true,
      installationAdministrator: true,
      positions: [{ kind: 'ADMINISTRATOR', title: 'Quản trị', unit: planning, focalPoint: false }],
    });
    for (const list of ['users', 'units', 'delegations']) {
      server.use(http.get(`*/api/v1/${list}`, () => HttpResponse.json({ items: [], total: 23 })));
    }
    server.use(
      http.get('*/api/v1/me/work', () => HttpResponse.json({ asOf: '2021-09-27', boxes: [] })),
      http.get('*/api/v1/reminders', () => HttpResponse.json({ items: [] })),
      http.get('*/api/v1/audit-verifications', () =>
        HttpResponse.json({ valid: true, events: 3150, seals: 40, unsealed: 0, faults: [] }),
      ),
    );
    const { user } = renderPage(MyWorkPage);
    expect(await screen.findByRole('link', { name: '23Người dùng' })).toHaveAttribute('href', '/users');
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(await screen.findByText('Nguyên vẹn, 3.150 sự kiện đã kiểm tra.')).toBeVisible();
  });
});
