import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { me } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { codeFor, kindOf, unitLines } from './new-units';
import { UnitsPage } from './units-page';

const unit = {
  id: 'u1',
  code: 'BG-KHCN-KHTC',
  name: 'Phòng Kế hoạch Tài chính',
  shortName: 'KHTC',
  kind: 'OFFICE',
  internal: true,
  hasSeal: false,
  validFrom: '2021-01-01',
  names: [],
  identifiers: [],
  allowedActions: ['editUnit'],
};
const page = { items: [unit], total: 1 };

describeStates('units', {
  page: UnitsPage,
  path: '/units',
  request: '*/api/v1/units',
  filled: page,
  shows: /Phòng Kế hoạch Tài chính/,
  empty: { answer: { items: [], total: 0 }, says: /Không có đơn vị nào/ },
});

describe('units', () => {
  it('renames a unit from a day on, under the version that was read', async () => {
    let sent: unknown;
    let ifMatch: string | null = null;
    server.use(
      http.get('*/api/v1/units', () => HttpResponse.json(page)),
      http.get('*/api/v1/units/:id', () => HttpResponse.json(unit, { headers: { ETag: '"7.z"' } })),
      http.patch('*/api/v1/units/:id', async ({ request }) => {
        sent = await request.json();
        ifMatch = request.headers.get('If-Match');
        return HttpResponse.json(unit);
      }),
    );
    const { user } = renderPage(UnitsPage, { path: '/units' });
    await user.click(await screen.findByRole('button', { name: 'Sửa' }));
    const dialog = await screen.findByRole('dialog');
    const name = within(dialog).getByLabelText(/Tên đầy đủ/);
    await user.clear(name);
    await user.type(name, 'Phòng Kế hoạch, Tài chính');
    await user.type(within(dialog).getByRole('textbox', { name: /Có hiệu lực từ ngày/ }), '1/3/2025');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    await waitFor(() =>
      expect(sent).toEqual({
        name: 'Phòng Kế hoạch, Tài chính',
        shortName: 'KHTC',
        kind: 'OFFICE',
        parent: null,
        hasSeal: false,
        effectiveOn: '2025-03-01',
      }),
    );
    expect(ifMatch).toBe('"7.z"');
  });
});

describe('units of a second department', () => {
  const mine = { id: 'so2', code: 'BG-SO-NN', name: 'Sở Nông nghiệp', shortName: 'SNN' };
  const theirs = {
    ...unit,
    id: 'u2',
    name: 'Phòng của Sở khác',
    parent: { id: 'so1', code: 'S1', name: 'Sở khác' },
  };
  const tops = [
    { ...unit, ...mine, kind: 'DEPARTMENT' },
    { ...unit, id: 'so1', code: 'S1', name: 'Sở khác', kind: 'DEPARTMENT' },
  ];
  const open = async (made: unknown[]) => {
    await signInAs({
      ...me,
      administrator: true,
      installationAdministrator: false,
      positions: [{ kind: 'ADMINISTRATOR', title: 'Quản trị', unit: mine, focalPoint: false }],
      allowedActions: ['createUnit'],
    });
    server.use(
      http.get('*/api/v1/units', () =>
        HttpResponse.json({ items: [...tops, theirs, { ...unit, parent: mine }], total: 4 }),
      ),
      http.post('*/api/v1/units', async ({ request }) => {
        made.push(await request.json());
        return HttpResponse.json({ ...unit, id: 'new' }, { status: 201 });
      }),
    );
    return renderPage(UnitsPage, { path: '/units' });
  };

  it('shows its administrator its own first, and adds a unit there under a code made for it', async () => {
    const made: unknown[] = [];
    const { user } = await open(made);
    expect(await screen.findByText('2 đơn vị')).toBeVisible();
    expect(screen.queryByText('Phòng của Sở khác')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Thêm đơn vị' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByLabelText(/Là cơ quan dùng/)).not.toBeInTheDocument();
    await user.type(within(dialog).getByLabelText(/Tên đầy đủ/), 'Phòng Trồng trọt');
    await user.click(within(dialog).getByRole('button', { name: 'Thêm đơn vị' }));
    await waitFor(() =>
      expect(made).toMatchObject([
        { code: 'BG-SO-NN-PTT', name: 'Phòng Trồng trọt', kind: 'OFFICE', parent: 'so2', internal: false },
      ]),
    );
  });

  it('adds as many as are pasted, leaving those that are there', async () => {
    const made: unknown[] = [];
    const { user } = await open(made);
    await user.click(await screen.findByRole('button', { name: 'Thêm nhiều đơn vị' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByLabelText(/Danh sách đơn vị/));
    await user.paste('TT\tTên đơn vị\n1\tPhòng Kế hoạch Tài chính\tKHTC\n2\tChi cục Kiểm lâm\tCCKL');
    await user.click(within(dialog).getByRole('button', { name: 'Thêm nhiều đơn vị' }));
    expect(await screen.findByText('Đã thêm 1 đơn vị.')).toBeVisible();
    expect(made).toMatchObject([
      {
        code: 'BG-SO-NN-CCKL',
        name: 'Chi cục Kiểm lâm',
        shortName: 'CCKL',
        kind: 'SUB_DEPARTMENT',
        parent: 'so2',
      },
    ]);
  });
});

describe('a list of units', () => {
  it('is read line by line, whatever stands before the names', () => {
    expect(unitLines('1. Phòng A\n\n2) Phòng B; PB')).toEqual([
      { name: 'Phòng A', shortName: undefined },
      { name: 'Phòng B', shortName: 'PB' },
    ]);
    expect(kindOf('Trung tâm Khuyến nông')).toBe('CENTRE');
    expect(codeFor('Phòng Đất đai', 'ĐĐ', 'SO', ['SO-DD'])).toBe('SO-DD-2');
  });
});
