import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Me } from '@/api/session';
import { renderPage } from '@/testing/render';
import { HttpResponse, http, problem, server, signInAs } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { PlansPage } from './plans-page';

const office = { id: 'u-khtc', code: 'KHTC', name: 'Phòng Kế hoạch Tài chính' };
const department = { id: 'u-so', code: 'SO', name: 'Sở Khoa học và Công nghệ' };
const plan = {
  id: 'p1',
  code: 'KH-2021',
  kind: 'PLAN',
  title: 'Kế hoạch thực hiện Chỉ thị',
  state: 'ISSUED',
  owner: department,
  startsOn: '2021-01-01',
  endsOn: '2025-12-31',
  allowedActions: [],
};
const register = { ...plan, id: 'p2', code: 'SO-2021', kind: 'REGISTER', title: 'Sổ việc giao ban' };
const page = { items: [plan, register] };
const keeper = {
  id: 'me',
  username: 'khtc.truong',
  fullName: 'Trưởng phòng',
  mustChangePassword: false,
  administrator: false,
  installationAdministrator: false,
  positions: [{ kind: 'HEAD', title: 'Trưởng phòng', unit: office, focalPoint: false }],
  allowedActions: ['createPlan'],
} as Me;

describeStates('plans and registers', {
  page: PlansPage,
  path: '/plans',
  request: '*/api/v1/plans',
  filled: page,
  shows: /Kế hoạch thực hiện Chỉ thị/,
  empty: { answer: { items: [] }, says: /Không có kế hoạch hay sổ theo dõi nào/ },
});

describe('plans and registers', () => {
  beforeEach(() => {
    server.use(
      http.get('*/api/v1/plans', () => HttpResponse.json(page)),
      http.get('*/api/v1/documents', () => HttpResponse.json({ items: [] })),
      http.get('*/api/v1/units', () =>
        HttpResponse.json({
          items: [
            { ...office, parent: department, internal: true },
            { ...department, internal: true },
          ],
        }),
      ),
    );
  });

  it('says of a register that it is in use, and lets nobody begin a plan who keeps none', async () => {
    renderPage(PlansPage, { path: '/plans' });
    const row = (await screen.findByText('Sổ việc giao ban')).closest('tr') as HTMLElement;
    expect(within(row).getByText('Đang dùng')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Lập kế hoạch' })).toBeNull();
  });

  it('registers the document that is entered with the plan once, however often the plan is refused', async () => {
    await signInAs(keeper);
    const documents: unknown[] = [];
    const plans: unknown[] = [];
    server.use(
      http.post('*/api/v1/documents', async ({ request }) => {
        documents.push(await request.json());
        if (documents.length === 1)
          return problem(400, 'Dữ liệu gửi lên không hợp lệ', {
            errors: [{ pointer: '/symbol', code: 'BAD_FORMAT', message: 'Ký hiệu không đúng dạng.' }],
          });
        return HttpResponse.json({ id: 'd-new' }, { status: 201 });
      }),
      http.post('*/api/v1/plans', async ({ request }) => {
        plans.push(await request.json());
        return plans.length === 1
          ? problem(409, 'Trạng thái hiện tại không cho phép', { detail: 'Mã này đã có.' })
          : HttpResponse.json({ ...plan, id: 'p-new' }, { status: 201 });
      }),
    );
    const { user, address } = renderPage(PlansPage, { path: '/plans' });
    await user.click(await screen.findByRole('button', { name: 'Lập kế hoạch' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/^Tên/), 'Kế hoạch chuyển đổi số');
    await user.type(within(dialog).getByLabelText(/Mã kế hoạch/), 'kh 2027 cđs');
    await user.click(within(dialog).getByLabelText(/chưa có trong hệ thống/));
    await user.selectOptions(within(dialog).getByLabelText(/Loại văn bản/), 'PLAN');
    await user.type(within(dialog).getByLabelText(/Cơ quan ban hành/), 'Sở KHCN');
    await user.type(within(dialog).getByLabelText(/Trích yếu/), 'Chuyển đổi số');
    const send = () => user.click(within(dialog).getByRole('button', { name: 'Lập kế hoạch' }));
    await send();
    const refusal = await within(dialog).findByRole('link', { name: 'Ký hiệu không đúng dạng.' });
    expect(refusal).toHaveAttribute('href', '#f-document-symbol');
    await send();
    await within(dialog).findByText('Mã này đã có.');
    await send();
    await waitFor(() => expect(address()).toBe('/plans/p-new'));
    expect(documents).toHaveLength(2);
    expect(plans[1]).toMatchObject({
      kind: 'PLAN',
      code: 'KH-2027-CDS',
      documentId: 'd-new',
      ownerUnit: department.id,
      trackingUnit: office.id,
      consolidatingUnit: office.id,
    });
  });
});
