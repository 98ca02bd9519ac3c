import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { HttpResponse, http, server } from '@/testing/server';
import { useAddress } from '@/ui/address';
import { SavedViews } from './saved-views';

const author = { id: 'p-cv', fullName: 'Lê Thị Mai' };
const view = {
  id: 'v-1',
  list: 'TASKS',
  name: 'Việc chậm của phòng',
  query: 'label=OVERDUE&sort=dueDate',
  columns: ['due', 'holder'],
  shared: false,
  author,
  createdAt: '2021-03-15T01:00:00Z',
  updatedAt: '2021-03-15T01:00:00Z',
  allowedActions: ['deleteView', 'editView'],
};
const shared = { ...view, id: 'v-2', name: 'Trọng tâm', shared: true, allowedActions: [] };

function Screen() {
  const [address] = useAddress();
  return <SavedViews list="TASKS" address={address} />;
}

describe('saved views', () => {
  let sent: unknown[] = [];

  beforeEach(() => {
    sent = [];
    server.use(
      http.get('*/api/v1/views', () => HttpResponse.json({ items: [view, shared] })),
      http.get('*/api/v1/views/v-1', () => HttpResponse.json(view, { headers: { ETag: '"3.a"' } })),
      http.post('*/api/v1/views', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(view, { status: 201 });
      }),
      http.delete('*/api/v1/views/v-1', ({ request }) => {
        sent.push(request.headers.get('If-Match'));
        return new HttpResponse(null, { status: 204 });
      }),
    );
  });

  const open = async (at = '/') => {
    const page = renderPage(Screen, { at });
    await page.user.click(await screen.findByRole('button', { name: 'Khung nhìn' }));
    return page;
  };

  it('opens with its filters and columns in the address, to be given to somebody else', async () => {
    const { user, address } = await open('/?q=x');
    await user.click(await screen.findByRole('link', { name: view.name }));
    await waitFor(() => expect(address()).toBe('/?label=OVERDUE&sort=dueDate&columns=due,holder'));
    expect(screen.queryByRole('link', { name: view.name })).toBeNull();
  });

  it('keeps the filters in use under a name', async () => {
    const { user } = await open('/?state=REDO&columns=due');
    await user.click(await screen.findByRole('button', { name: 'Lưu bộ lọc đang dùng' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/Tên/), 'Làm lại');
    await user.click(within(dialog).getByLabelText('Mọi người trong cơ quan cùng thấy'));
    await user.click(within(dialog).getByRole('button', { name: 'Lưu bộ lọc đang dùng' }));
    await waitFor(() =>
      expect(sent).toEqual([
        { list: 'TASKS', query: 'state=REDO', columns: ['due'], name: 'Làm lại', shared: true },
      ]),
    );
  });

  it('lets its author alone edit and delete it, under the version he saw', async () => {
    const { user } = await open();
    expect(await screen.findAllByRole('button', { name: 'Xóa' })).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Xóa' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Xóa' }));
    await waitFor(() => expect(sent).toEqual(['"3.a"']));
  });

  it('closes by Esc and gives the focus back', async () => {
    const { user } = await open();
    await screen.findByRole('link', { name: view.name });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('link', { name: view.name })).toBeNull();
    expect(screen.getByRole('button', { name: 'Khung nhìn' })).toHaveFocus();
  });
});
