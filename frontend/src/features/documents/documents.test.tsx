import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Me } from '@/api/session';
import { renderPage } from '@/testing/render';
import { taskSummary } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { DocumentPage } from './document-page';
import { DocumentsPage } from './documents-page';

const stamps = { createdAt: '2021-03-15T01:00:00Z', updatedAt: '2021-03-15T01:00:00Z' };
const summary = {
  id: 'd-1',
  code: 'TB-15',
  type: 'CONCLUSION',
  number: '15',
  symbol: 'TB-UBND',
  numberAndSymbol: '15/TB-UBND',
  issuer: 'UBND tỉnh Bắc Giang',
  issuedOn: '2021-03-12',
  abstract: 'Kết luận phiên họp tháng 3',
  hasText: true,
  ...stamps,
  allowedActions: ['editDocument'],
};
const document = {
  ...summary,
  links: [{ relation: 'IMPLEMENTS', direction: 'IN', document: { ...summary, id: 'd-2' } }],
  attachments: [
    { id: 'a-1', fileName: 'KL.pdf', mediaType: 'application/pdf', size: 9, sha256: 'x', ...stamps },
  ],
};
const around = {
  '*/api/v1/plans': { items: [{ id: 'p-1', title: 'Kế hoạch năm', document: { id: 'd-1' } }] },
  '*/api/v1/tasks': { items: [taskSummary], total: 142 },
  '*/api/v1/directions': {
    items: [{ id: 'y-1', content: 'Rà soát danh mục.', givenOn: '2021-03-15' }],
    total: 1,
  },
  '*/api/v1/meetings': { items: [], total: 0 },
  '*/api/v1/documents/:id/text': { id: 'd-1', text: 'Sở báo cáo trước 20/3.', length: 22, hash: 'x' },
};

describeStates('the documents', {
  page: DocumentsPage,
  path: '/documents',
  request: '*/api/v1/documents',
  filled: { items: [summary], total: 1 },
  shows: /Kết luận phiên họp tháng 3/,
  empty: { answer: { items: [], total: 0 }, says: /Chưa có văn bản nào/ },
});

const place = { path: '/documents/$id', at: '/documents/d-1' };

describeStates('a document', {
  page: DocumentPage,
  ...place,
  around,
  request: '*/api/v1/documents/:id',
  filled: document,
  shows: /Sở báo cáo trước 20\/3/,
});

const clerk = {
  id: 'me',
  username: 'vanthu',
  fullName: 'Văn thư',
  mustChangePassword: false,
  administrator: false,
  installationAdministrator: false,
  positions: [],
  allowedActions: ['createDocument'],
} as Me;

describe('documents', () => {
  it('are entered by nobody who belongs to no organisation', async () => {
    server.use(http.get('*/api/v1/documents', () => HttpResponse.json({ items: [summary], total: 1 })));
    renderPage(DocumentsPage, { path: '/documents' });
    expect(await screen.findByText(/Kết luận phiên họp tháng 3/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Đăng ký văn bản' })).toBeNull();
  });

  it('name the next step, where there are none, only to whom it is offered', async () => {
    server.use(
      http.get('*/api/v1/documents', () => HttpResponse.json({ items: [], total: 0 })),
      http.get('*/api/v1/plans', () => HttpResponse.json({ items: [], total: 0 })),
      http.get('*/api/v1/documents/:id', () =>
        HttpResponse.json(
          { ...document, hasText: false, allowedActions: [] },
          { headers: { ETag: '"1.x"' } },
        ),
      ),
    );
    const stranger = renderPage(DocumentsPage, { path: '/documents' });
    expect(await screen.findByText('Chưa có văn bản nào.')).toBeVisible();
    stranger.unmount();
    const reader = renderPage(DocumentPage, place);
    expect(await screen.findByText('Chưa nạp toàn văn.')).toBeVisible();
    reader.unmount();
    await signInAs(clerk);
    const all = renderPage(DocumentsPage, { path: '/documents' });
    expect(await screen.findByText(/bấm “Đăng ký văn bản” ở trên/)).toBeVisible();
    all.unmount();
    renderPage(DocumentsPage, { path: '/documents', at: '/documents?q=abc' });
    expect(await screen.findByText('Không có văn bản nào khớp bộ lọc.')).toBeVisible();
  });

  it('are entered with what is printed on them', async () => {
    await signInAs(clerk);
    let sent: unknown;
    server.use(
      http.get('*/api/v1/documents', () => HttpResponse.json({ items: [summary], total: 1 })),
      http.post('*/api/v1/documents', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...document, id: 'd-9' }, { status: 201 });
      }),
    );
    const { user, address } = renderPage(DocumentsPage, { path: '/documents' });
    await user.click(await screen.findByRole('button', { name: 'Đăng ký văn bản' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(dialog.getByLabelText(/Loại văn bản/), 'LETTER');
    await user.type(dialog.getByLabelText('Số'), '612');
    await user.type(dialog.getByLabelText('Ký hiệu'), 'UBND-KGVX');
    await user.type(dialog.getByLabelText(/Cơ quan ban hành/), 'UBND tỉnh');
    await user.type(dialog.getByLabelText(/Trích yếu/), 'Đôn đốc chuyển đổi số');
    await user.click(dialog.getByRole('button', { name: 'Đăng ký văn bản' }));
    await waitFor(() =>
      expect(sent).toEqual({
        type: 'LETTER',
        number: '612',
        symbol: 'UBND-KGVX',
        issuer: 'UBND tỉnh',
        abstract: 'Đôn đốc chuyển đổi số',
      }),
    );
    await waitFor(() => expect(address()).toContain('/documents/d-9'));
  });

  it('list what they gave rise to, each number the length of a list', async () => {
    server.use(
      ...Object.entries(around).map(([url, body]) => http.get(url, () => HttpResponse.json(body))),
      http.get('*/api/v1/documents/:id', () => HttpResponse.json(document)),
    );
    renderPage(DocumentPage, place);
    expect(await screen.findByRole('heading', { name: 'Nhiệm vụ 142' })).toBeVisible();
    expect(screen.getByRole('link', { name: taskSummary.title })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Xem tất cả 142 nhiệm vụ' })).toHaveAttribute(
      'href',
      '/tasks?document=d-1',
    );
    expect(await screen.findByRole('heading', { name: 'Ý kiến chỉ đạo 1' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: /Cuộc họp/ })).not.toBeInTheDocument();
  });

  it('lead to the plan they issue, to what they belong with and to their files', async () => {
    server.use(
      ...Object.entries(around).map(([url, body]) => http.get(url, () => HttpResponse.json(body))),
      http.get('*/api/v1/documents/:id', () => HttpResponse.json(document)),
    );
    renderPage(DocumentPage, place);
    expect(await screen.findByRole('link', { name: 'Kế hoạch năm' })).toHaveAttribute('href', '/plans/p-1');
    expect(screen.getByText(/Được thực hiện bởi/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^15\/TB-UBND/ })).toHaveAttribute('href', '/documents/d-2');
    expect(screen.getByRole('button', { name: 'KL.pdf' })).toBeVisible();
  });
});
