import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { HttpResponse, http, server } from '@/testing/server';
import { describeStates } from '@/testing/states';
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
