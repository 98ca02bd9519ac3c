import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Attachment } from '@/api/types';
import { renderPage } from '@/testing/render';
import { progressUpdate } from '@/testing/samples';
import { HttpResponse, http, problem, server } from '@/testing/server';
import { ActionButtons } from '@/ui/actions';
import { progressCommand } from './progress-action';
import { ProgressList } from './progress-list';

const stored: Attachment = {
  id: 'a-1',
  fileName: 'Biên bản.pdf',
  mediaType: 'application/pdf',
  size: 2048,
  sha256: 'x',
  createdAt: '2021-05-14T03:20:00Z',
};
const pdf = new File(['%PDF-1.7'], 'Biên bản.pdf', { type: 'application/pdf' });

function Page() {
  return (
    <ActionButtons
      allowed={['x']}
      actions={[{ operation: 'x', label: 'Mở', command: () => progressCommand({ workItemId: 'w-7' }) }]}
    />
  );
}

describe('files of a dialog', () => {
  let sent: Record<string, unknown> | undefined;
  const open = async () => {
    const { user } = renderPage(Page);
    await user.click(await screen.findByRole('button', { name: 'Mở' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/Kết quả/), 'Xong 01 lớp.');
    const send = () => user.click(within(dialog).getByRole('button', { name: 'Cập nhật kết quả' }));
    const choose = (...files: File[]) =>
      fireEvent.change(within(dialog).getByTestId('files'), { target: { files } });
    return { user, dialog, send, choose };
  };

  beforeEach(() => {
    sent = undefined;
    sessionStorage.clear();
    server.use(
      http.get('*/api/v1/progress-updates', () => HttpResponse.json({ items: [] })),
      http.post('*/api/v1/progress-updates', async ({ request }) => {
        sent = (await request.json()) as Record<string, unknown>;
        return HttpResponse.json(progressUpdate, { status: 201 });
      }),
    );
  });

  it('go up as soon as they are chosen, and are linked when the form is sent', async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.post('*/api/v1/attachments', ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return HttpResponse.json(stored, { status: 201 });
      }),
    );
    const { dialog, send, choose } = await open();
    expect(within(dialog).getByText(/không quá 25 MB/)).toBeVisible();
    choose(pdf);
    expect(await within(dialog).findByText('đã tải lên')).toBeVisible();
    await send();
    await waitFor(() => expect(sent).toMatchObject({ attachmentIds: ['a-1'] }));
    expect(keys[0]).toBeTruthy();
  });

  it('hold the form back while they are on their way, and can be removed', async () => {
    server.use(http.post('*/api/v1/attachments', () => new Promise<never>(() => undefined)));
    const { user, dialog, send, choose } = await open();
    choose(pdf);
    expect(
      await within(dialog).findByRole('progressbar', { name: 'Đang tải lên Biên bản.pdf' }),
    ).toBeVisible();
    await send();
    expect(within(dialog).getAllByText('Hãy đợi tải xong: Biên bản.pdf.')[0]).toBeVisible();
    expect(sent).toBeUndefined();
    await user.click(within(dialog).getByRole('button', { name: 'Bỏ tệp Biên bản.pdf' }));
    await send();
    await waitFor(() => expect(sent).toBeDefined());
    expect(sent).not.toHaveProperty('attachmentIds');
  });

  it('say in the server’s words why one was refused, and try again under the same key', async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.post('*/api/v1/attachments', ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return keys.length === 1
          ? problem(503, 'Máy chủ bận', { detail: 'Hãy thử lại sau.' })
          : HttpResponse.json(stored, { status: 201 });
      }),
    );
    const { user, dialog, choose } = await open();
    choose(pdf);
    expect(await within(dialog).findByText('Hãy thử lại sau.')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Thử lại' }));
    expect(await within(dialog).findByText('đã tải lên')).toBeVisible();
    expect(keys[1]).toBe(keys[0]);
  });

  it('are refused for good when the server does not take their kind', async () => {
    const message = 'Tệp này là chương trình; hãy gửi PDF, Word hoặc ảnh.';
    server.use(
      http.post('*/api/v1/attachments', () =>
        problem(400, 'Dữ liệu gửi lên không hợp lệ', {
          errors: [{ pointer: '/file', code: 'TYPE', message }],
        }),
      ),
    );
    const { dialog, choose } = await open();
    choose(pdf);
    expect(await within(dialog).findByText(message)).toBeVisible();
    expect(within(dialog).queryByRole('button', { name: 'Thử lại' })).not.toBeInTheDocument();
  });

  it('are not sent at all when too large', async () => {
    const { dialog, send, choose } = await open();
    const large = new File(['x'], 'phim.mp4');
    Object.defineProperty(large, 'size', { value: 30 * 1024 * 1024 });
    choose(large);
    expect(within(dialog).getByText('Tệp nặng 30 MB, quá 25 MB. Hãy nén hoặc chia nhỏ.')).toBeVisible();
    await send();
    expect(within(dialog).getAllByText(/Chưa tải lên được phim.mp4/)[0]).toBeVisible();
    expect(sent).toBeUndefined();
  });
});

it('files of a report are downloaded under their names', async () => {
  server.use(
    http.get('*/api/v1/attachments/a-1/content', () => HttpResponse.arrayBuffer(new ArrayBuffer(4))),
  );
  URL.createObjectURL = () => 'blob:x';
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    expect(this.download).toBe('Tờ trình.docx');
  });
  const letter = { ...stored, fileName: 'Tờ trình.docx', mediaType: 'application/msword' };
  const { user } = renderPage(() => (
    <ProgressList updates={[{ ...progressUpdate, attachments: [letter] }]} />
  ));
  await user.click(await screen.findByRole('button', { name: 'Tờ trình.docx' }));
  await waitFor(() => expect(saved).toHaveBeenCalledOnce());
  saved.mockRestore();
});

it('the pages of a PDF open over the page, to be saved from there', async () => {
  server.use(
    http.get('*/api/v1/attachments/a-1/content', () => HttpResponse.arrayBuffer(new ArrayBuffer(4))),
  );
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => undefined;
  const { user } = renderPage(() => (
    <ProgressList updates={[{ ...progressUpdate, attachments: [stored] }]} />
  ));
  await user.click(await screen.findByRole('button', { name: 'Biên bản.pdf' }));
  expect(await screen.findByTitle('Biên bản.pdf')).toHaveAttribute('src', 'blob:x');
  expect(screen.getByRole('button', { name: 'Tải xuống' })).toBeVisible();
});

it('a picture opens over the page', async () => {
  server.use(
    http.get('*/api/v1/attachments/a-1/content', () => HttpResponse.arrayBuffer(new ArrayBuffer(4))),
  );
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => undefined;
  const picture = { ...stored, fileName: 'Lớp học.jpg', mediaType: 'image/jpeg' };
  const { user } = renderPage(() => (
    <ProgressList updates={[{ ...progressUpdate, attachments: [picture] }]} />
  ));
  await user.click(await screen.findByRole('button', { name: 'Lớp học.jpg' }));
  expect(await screen.findByRole('img', { name: 'Lớp học.jpg' })).toBeVisible();
});
