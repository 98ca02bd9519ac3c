import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/render';
import { centre, me, planning } from '@/testing/samples';
import { HttpResponse, http, problem, server, signInAs } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { UsersPage } from './users-page';

const person = {
  id: 'u1',
  fullName: 'Nguyễn Văn An',
  username: 'khtc.an',
  positions: [
    {
      id: 'p1',
      kind: 'OFFICER',
      title: 'Chuyên viên',
      unit: planning,
      focalPoint: true,
      validFrom: '2021-01-01',
    },
  ],
  disabled: false,
  mustChangePassword: true,
  allowedActions: ['editUser', 'resetUserPassword', 'endPosition'],
};
const around = { '*/api/v1/units': { items: [centre, planning] } };
const page = { items: [person], total: 1 };

describeStates('people', {
  page: UsersPage,
  path: '/users',
  around,
  request: '*/api/v1/users',
  filled: page,
  shows: /Chuyên viên, Phòng Kế hoạch Tài chính \(đầu mối\)/,
  empty: { answer: { items: [], total: 0 }, says: /Không có ai khớp bộ lọc/ },
});

describe('people', () => {
  const open = () => {
    server.use(
      http.get('*/api/v1/users', () => HttpResponse.json(page)),
      ...Object.entries(around).map(([url, body]) => http.get(url, () => HttpResponse.json(body))),
    );
    return renderPage(UsersPage, { path: '/users' });
  };

  it('shows a temporary password once, until it has been noted', async () => {
    server.use(
      http.post('*/api/v1/users/:id/password-resets', () =>
        HttpResponse.json({ user: person, temporaryPassword: 'mat-khau-tam-1' }),
      ),
    );
    const { user } = open();
    // Its place is kept by a button that does nothing yet.
    const more = () => screen.getByRole('button', { name: 'Việc khác ▾' });
    await waitFor(() => expect(more()).toBeEnabled());
    await user.click(more());
    await user.click(await screen.findByRole('menuitem', { name: 'Đặt lại mật khẩu' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Đặt lại mật khẩu' }));
    expect(await screen.findByText('mat-khau-tam-1')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Đã ghi lại, ẩn đi' }));
    expect(screen.queryByText('mat-khau-tam-1')).not.toBeInTheDocument();
  });

  it('offers nobody but an administrator to add people', async () => {
    open();
    expect(await screen.findByText(/Nguyễn Văn An/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Nhập từ bảng tính' })).not.toBeInTheDocument();
  });

  it('brings people in from a file and says what is wrong in it, row by row', async () => {
    let answer = () =>
      problem(400, 'Dữ liệu gửi lên không hợp lệ', {
        errors: [{ pointer: '/rows/2/unit', code: 'UNKNOWN_UNIT', message: 'Không có đơn vị “PHONG-X”.' }],
      });
    let sent: string | undefined;
    server.use(
      http.post('*/api/v1/users/imports', async ({ request }) => {
        sent = request.headers.get('Content-Type') ?? '';
        return answer();
      }),
    );
    await signInAs({ ...me, allowedActions: ['createUser', 'importUsers'] });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Nhập từ bảng tính' }));
    const form = screen.getByRole('heading', { name: 'Nhập từ bảng tính' }).closest('section') as HTMLElement;
    await user.click(within(form).getByRole('button', { name: 'Nhập từ bảng tính' }));
    expect(within(form).getByRole('alert')).toHaveTextContent('Hãy chọn tệp.');
    const file = new File(['username;...'], 'nguoi.csv', { type: 'text/csv' });
    await user.upload(within(form).getByLabelText('Tệp Excel hoặc CSV'), file);
    await user.click(within(form).getByRole('button', { name: 'Nhập từ bảng tính' }));
    expect(await within(form).findByText('Dòng 4: Không có đơn vị “PHONG-X”.')).toBeVisible();
    expect(sent).toContain('multipart/form-data');
    const read = vi
      .spyOn(File.prototype, 'arrayBuffer')
      .mockRejectedValueOnce(new DOMException('', 'NotReadableError'));
    await user.click(within(form).getByRole('button', { name: 'Nhập từ bảng tính' }));
    expect(await within(form).findByText(/Tệp đã được lưu lại sau khi chọn/)).toBeVisible();
    read.mockRestore();
    answer = () =>
      HttpResponse.json({
        created: 1,
        updated: 0,
        unchanged: 0,
        rows: [{ row: 1, username: 'an', outcome: 'CREATED', userId: 'u9', temporaryPassword: 'tam-2' }],
      });
    await user.click(within(form).getByRole('button', { name: 'Nhập từ bảng tính' }));
    await waitFor(() => expect(screen.getByText('tam-2')).toBeVisible());
  });
});
