import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setLanguage } from '@/i18n/language';
import { renderPage } from '@/testing/render';
import { HttpResponse, http, problem, server } from '@/testing/server';
import { SecondFactorPanel } from './second-factor-panel';

const OWN = '*/api/v1/me/second-factor';
const OFF = { state: 'DISABLED', recoveryCodesLeft: 0, allowedActions: ['startSecondFactor'] };
const ON = {
  state: 'ACTIVE',
  activeSince: '2021-05-04T02:00:00Z',
  recoveryCodesLeft: 2,
  allowedActions: ['removeSecondFactor'],
};
const SETUP = { secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', uri: 'otpauth://totp/Tien%20Do:an?secret=GEZD' };

describe('two-step sign-in', () => {
  it('is turned on with the password and the first code, and shows the recovery codes until they are kept', async () => {
    setLanguage('vi');
    let state: unknown = OFF;
    const sent: unknown[] = [];
    server.use(
      http.get(OWN, () => HttpResponse.json(state as object)),
      http.post(`${OWN}/setups`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(SETUP);
      }),
      http.post(`${OWN}/confirmations`, async ({ request }) => {
        sent.push(await request.json());
        if (sent.length === 2)
          return problem(400, 'Dữ liệu không hợp lệ', {
            errors: [{ pointer: '/oneTimeCode', code: 'WRONG_ONE_TIME_CODE', message: 'Mã không đúng.' }],
          });
        state = ON;
        return HttpResponse.json({ recoveryCodes: ['aaaa-bbbb', 'cccc-dddd'] });
      }),
    );
    const { user } = renderPage(SecondFactorPanel);
    await user.click(await screen.findByRole('button', { name: 'Bật xác thực hai bước' }));
    const password = await screen.findByLabelText('Mật khẩu hiện tại');
    expect(password).toHaveFocus();
    await user.type(password, '{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Hãy nhập mật khẩu hiện tại.');
    await user.type(password, 'câu mật khẩu{Enter}');
    expect(await screen.findByRole('img', { name: 'Mã QR cho ứng dụng xác thực' })).toBeVisible();
    expect(screen.getByText('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ')).toBeVisible();
    const code = screen.getByLabelText('Mã 6 chữ số trong ứng dụng');
    await user.type(code, '000000{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Mã không đúng.');
    await user.clear(code);
    await user.type(code, '287082{Enter}');
    expect(await screen.findByText('aaaa-bbbb')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Tôi đã cất các mã' }));
    expect(screen.queryByText('aaaa-bbbb')).toBeNull();
    await waitFor(() => expect(screen.getByText(/Đang bật từ 0?4\/0?5\/2021/)).toBeVisible());
    expect(screen.getByText(/Sắp hết mã dự phòng/)).toBeVisible();
    expect(sent).toEqual([
      { currentPassword: 'câu mật khẩu' },
      { oneTimeCode: '000000' },
      { oneTimeCode: '287082' },
    ]);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('mật khẩu');
  });

  it('is turned off with the password and a code', async () => {
    setLanguage('vi');
    let state: unknown = ON;
    let sent: unknown;
    server.use(
      http.get(OWN, () => HttpResponse.json(state as object)),
      http.post(`${OWN}/removals`, async ({ request }) => {
        sent = await request.json();
        state = OFF;
        return HttpResponse.json(OFF);
      }),
    );
    const { user } = renderPage(SecondFactorPanel);
    await user.click(await screen.findByRole('button', { name: 'Tắt xác thực hai bước' }));
    await user.type(await screen.findByLabelText('Mật khẩu hiện tại'), 'câu mật khẩu');
    await user.type(screen.getByLabelText('Mã của ứng dụng, hoặc một mã dự phòng'), 'aaaa-bbbb{Enter}');
    expect(await screen.findByRole('button', { name: 'Bật xác thực hai bước' })).toBeVisible();
    expect(sent).toEqual({ currentPassword: 'câu mật khẩu', oneTimeCode: 'aaaa-bbbb' });
  });
});
