import { fireEvent } from '@testing-library/dom';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { currentSession } from '@/api/session';
import { setLanguage } from '@/i18n/language';
import { renderPage } from '@/testing/render';
import { HttpResponse, http, problem, server } from '@/testing/server';
import { SignInPage } from './sign-in-page';

const user = {
  id: 'u1',
  username: 'an',
  fullName: 'Nguyễn Văn An',
  mustChangePassword: false,
  administrator: false,
  positions: [],
};

describe('sign-in page', () => {
  it('says what is missing, on top with focus and at the field', async () => {
    const { user: person } = renderPage(SignInPage);
    await person.click(await screen.findByRole('button', { name: 'Đăng nhập' }));
    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    expect(summary).toHaveTextContent('Hãy nhập tên đăng nhập.');
    expect(screen.getByLabelText('Tên đăng nhập')).toHaveAccessibleDescription('Hãy nhập tên đăng nhập.');
    await person.click(screen.getByRole('link', { name: 'Hãy nhập mật khẩu.' }));
    expect(screen.getByLabelText('Mật khẩu')).toHaveFocus();
  });

  it('shows the API’s own sentence when refused', async () => {
    server.use(
      http.post('*/api/v1/sessions', () =>
        problem(429, 'Thử quá nhiều lần', { detail: 'Hãy thử lại sau 30 giây.' }),
      ),
    );
    const { user: person } = renderPage(SignInPage);
    await person.type(await screen.findByLabelText('Tên đăng nhập'), 'an');
    await person.type(screen.getByLabelText('Mật khẩu'), 'sai{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Hãy thử lại sau 30 giây.');
  });

  it('asks calmly for the code of the second step, once the password was right', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/sessions', async ({ request }) => {
        sent.push(await request.json());
        const code = sent.length === 1 ? 'ONE_TIME_CODE_REQUIRED' : 'WRONG_ONE_TIME_CODE';
        return sent.length < 3
          ? problem(400, 'Dữ liệu không hợp lệ', {
              errors: [{ pointer: '/oneTimeCode', code, message: 'Mã không đúng.' }],
            })
          : HttpResponse.json(
              { accessToken: 't', expiresIn: 900, tokenType: 'Bearer', user },
              { status: 201 },
            );
      }),
    );
    const { user: person } = renderPage(SignInPage);
    await person.type(await screen.findByLabelText('Tên đăng nhập'), 'an');
    await person.type(screen.getByLabelText('Mật khẩu'), 'câu mật khẩu{Enter}');
    const code = await screen.findByLabelText('Mã xác thực');
    expect(code).toHaveFocus();
    expect(screen.queryByRole('alert')).toBeNull();
    await person.type(code, '000000{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Mã không đúng.');
    await person.clear(code);
    await person.type(code, '287 082{Enter}');
    await waitFor(() => expect(currentSession().status).toBe('signed-in'));
    expect(sent.at(-1)).toMatchObject({ oneTimeCode: '287 082' });
  });

  it('signs in with Enter, asking for the refresh token as a cookie', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/v1/sessions', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(
          { accessToken: 't', expiresIn: 900, tokenType: 'Bearer', user },
          { status: 201 },
        );
      }),
    );
    const { user: person } = renderPage(SignInPage);
    await person.type(await screen.findByLabelText('Tên đăng nhập'), ' an ');
    await person.type(screen.getByLabelText('Mật khẩu'), 'câu mật khẩu{Enter}');
    await waitFor(() => expect(currentSession().status).toBe('signed-in'));
    expect(sent).toEqual({ username: 'an', password: 'câu mật khẩu', refreshTokenIn: 'COOKIE' });
  });

  it('does not send on the Enter that ends a composition', async () => {
    renderPage(SignInPage);
    const field = await screen.findByLabelText('Tên đăng nhập');
    // A prevented key press is what keeps a browser from submitting the form.
    expect(fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })).toBe(false);
    expect(fireEvent.keyDown(field, { key: 'Enter', keyCode: 13, isComposing: true })).toBe(false);
    expect(fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 })).toBe(true);
  });

  it('says why one has to sign in again, and in English when asked', async () => {
    const { user: person } = renderPage(SignInPage, { path: '/sign-in', at: '/sign-in?reason=EXPIRED' });
    expect(await screen.findByRole('status', { name: '' })).toBeDefined();
    expect(screen.getByText(/Phiên làm việc đã hết/)).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    setLanguage('vi');
  });
});
