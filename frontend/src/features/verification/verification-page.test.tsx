import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { HttpResponse, http, problem, server } from '@/testing/server';
import { VerificationPage } from './verification-page';

const CODE = '7K3M-QX2P-9HTA-WB5D';
const open = (at = '/verify') => renderPage(VerificationPage, { path: '/verify', at });

function answers(answer: object, asked: string[] = []) {
  server.use(
    http.get('*/api/v1/verifications/:code', ({ params, request }) => {
      asked.push(String(params.code));
      expect(request.headers.get('Authorization')).toBeNull();
      return HttpResponse.json({ genuine: true, versionNo: 2, madeOn: '2021-12-21', ...answer });
    }),
  );
}

describe('The code of a draft', () => {
  it('is typed as it comes and asked without anybody having signed in', async () => {
    const asked: string[] = [];
    answers({ state: 'CURRENT' }, asked);
    const { user, address } = open();
    await user.type(await screen.findByRole('textbox', { name: 'Mã kiểm tra' }), '7k3m qx2p9hta-wb5d{Enter}');
    expect(await screen.findByText('Bản dự thảo này do hệ thống làm ra')).toBeVisible();
    expect(screen.getByText('Bản thứ 2, in lần đầu ngày 21/12/2021.')).toBeVisible();
    expect(screen.getByText('Đây là bản dự thảo mới nhất.')).toBeVisible();
    expect(asked).toEqual(['7K3MQX2P9HTAWB5D']);
    expect(address()).toBe(`/verify?code=${CODE}`);
  });

  it('comes in the address, and tells what replaced the draft', async () => {
    answers({ state: 'REPLACED', replacedBy: 3 });
    open(`/verify?code=${CODE}`);
    expect(await screen.findByText('Đã có bản mới hơn: bản thứ 3. Hãy dùng bản mới.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Mã kiểm tra' })).toHaveValue(CODE);
  });

  it('does not keep its answer under the code of another page', async () => {
    answers({ state: 'CURRENT' });
    const { user } = open(`/verify?code=${CODE}`);
    expect(await screen.findByText('Đây là bản dự thảo mới nhất.')).toBeVisible();
    const field = screen.getByRole('textbox', { name: 'Mã kiểm tra' });
    await user.type(field, '{Backspace}{Enter}');
    expect(screen.getByText(/bạn mới nhập 15/)).toBeVisible();
    expect(screen.queryByText('Bản dự thảo này do hệ thống làm ra')).not.toBeInTheDocument();
    await user.type(field, 'D');
    expect(screen.getByText('Bản dự thảo này do hệ thống làm ra')).toBeVisible();
  });

  it('counts for nothing once the document is issued', async () => {
    answers({ state: 'ISSUED' });
    open(`/verify?code=${CODE}`);
    expect(await screen.findByText(/Văn bản đã phát hành/)).toBeVisible();
  });

  it('that is not there is answered kindly, with what to look at', async () => {
    server.use(http.get('*/api/v1/verifications/:code', () => problem(404, 'Không tìm thấy')));
    open(`/verify?code=${CODE}`);
    expect(await screen.findByRole('heading', { name: 'Không có mã này' })).toBeVisible();
    expect(screen.getByText(/không có số 0, số 1, chữ O và chữ I/)).toBeVisible();
  });

  it('asked too often has to wait, in the words of the server', async () => {
    server.use(http.get('*/api/v1/verifications/:code', () => problem(429, 'Hãy thử lại sau 30 giây.')));
    open(`/verify?code=${CODE}`);
    expect(await screen.findByRole('heading', { name: 'Hãy chờ ít phút' })).toBeVisible();
    expect(screen.getByText('Hãy thử lại sau 30 giây.')).toBeVisible();
  });

  it('too short or with letters no code has is not asked about', async () => {
    const asked: string[] = [];
    answers({ state: 'CURRENT' }, asked);
    const { user } = open();
    const field = await screen.findByRole('textbox', { name: 'Mã kiểm tra' });
    await user.type(field, '7K3M-QX2P{Enter}');
    expect(await screen.findByText(/bạn mới nhập 8/)).toBeVisible();
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, '7K3M-QX2P-9HTA-WBĐD{Enter}');
    expect(await screen.findByText(/chữ cái không dấu/)).toBeVisible();
    expect(asked).toEqual([]);
  });
});
