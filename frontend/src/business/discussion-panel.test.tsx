import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Comment } from '@/api/types';
import { renderPage } from '@/testing/render';
import { HttpResponse, http, server } from '@/testing/server';
import DiscussionPanel from './discussion-panel';

const said: Comment = {
  id: 'c-1',
  task: { id: 't-1', code: '3.02', title: 'Bảo hộ' },
  author: { id: 'p-1', fullName: 'Lê Thị Mai' },
  content: 'Đề nghị gửi danh sách.',
  mentions: [],
  attachments: [],
  state: 'FRESH',
  saidAt: '2021-06-14T02:00:00Z',
  createdAt: '2021-06-14T02:00:00Z',
  updatedAt: '2021-06-14T02:00:00Z',
  allowedActions: ['editComment', 'withdrawComment'],
};
const { content: _, ...rest } = said;
const gone: Comment = { ...rest, id: 'c-2', state: 'DELETED', allowedActions: [] };

describe('the discussion on a task', () => {
  function open() {
    const posted: unknown[] = [];
    server.use(
      http.get('*/api/v1/comments', () => HttpResponse.json({ items: [said, gone] })),
      http.get('*/api/v1/users', () =>
        HttpResponse.json({ items: [{ id: 'p-2', fullName: 'Trần Văn Hòa', positions: [] }] }),
      ),
      http.post('*/api/v1/comments', async ({ request }) => {
        posted.push(await request.json());
        return HttpResponse.json(said, { status: 201 });
      }),
    );
    return { posted, ...renderPage(() => <DiscussionPanel taskId="t-1" />) };
  }

  it('keeps the place of what was taken back', async () => {
    open();
    expect(await screen.findByText('Đề nghị gửi danh sách.')).toBeVisible();
    expect(screen.getByText('đã xoá')).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Rút' })).toHaveLength(1);
  });

  it('tells whoever is named with @', async () => {
    const { posted, user } = open();
    const text = await screen.findByRole('textbox', { name: 'Viết trao đổi' });
    await user.type(text, 'Nhờ @Hòa');
    await user.click(await screen.findByRole('button', { name: '@Trần Văn Hòa' }));
    await user.type(text, 'xem giúp{Control>}{Enter}{/Control}');
    await waitFor(() => expect(posted).toHaveLength(1));
    expect(posted[0]).toMatchObject({
      taskId: 't-1',
      content: 'Nhờ @Trần Văn Hòa xem giúp',
      mentionIds: ['p-2'],
    });
    await waitFor(() => expect(text).toHaveValue(''));
  });
});
