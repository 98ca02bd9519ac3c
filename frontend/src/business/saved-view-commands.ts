import { api, done, read } from '@/api/client';
import type { components } from '@/api/schema';
import { messages, textsOf } from '@/i18n/messages';
import type { Command, CommandField } from '@/ui/command';
import { uiWords } from '@/ui/words';

export type SavedView = components['schemas']['View'];

export const savedViewWords = messages({
  views: ['Khung nhìn', 'Views'],
  mine: ['Của tôi', 'Mine'],
  shared: ['Chia sẻ trong cơ quan', 'Shared in the organisation'],
  none: ['Chưa lưu khung nhìn nào.', 'No view has been saved yet.'],
  by: [(who: string) => `do ${who} lập`, (who: string) => `by ${who}`],
  save: ['Lưu bộ lọc đang dùng', 'Save the filters in use'],
  name: ['Tên', 'Name'],
  share: ['Mọi người trong cơ quan cùng thấy', 'Everybody in the organisation sees it'],
  saved: ['Đã lưu khung nhìn.', 'The view has been saved.'],
  edit: ['Sửa', 'Edit'],
  editNamed: [(name: string) => `Sửa khung nhìn ${name}`, (name: string) => `Edit the view ${name}`],
  renew: ['Thay bằng bộ lọc đang dùng', 'Replace it by the filters in use'],
  remove: ['Xóa', 'Delete'],
  removeNamed: [(name: string) => `Xóa khung nhìn ${name}`, (name: string) => `Delete the view ${name}`],
  removeLead: [
    (name: string) => `Xóa khung nhìn “${name}”? Danh sách vẫn còn, chỉ mất bộ lọc đã lưu.`,
    (name: string) => `Delete the view “${name}”? The list stays; only the saved filters go.`,
  ],
  removed: ['Đã xóa khung nhìn.', 'The view has been deleted.'],
});

/** What a screen looks like now. */
export interface Look {
  list: SavedView['list'];
  /** The address's filters, without the question mark. */
  query: string;
  columns: string[];
}

function fields(): CommandField[] {
  const t = textsOf(savedViewWords);
  return [
    { name: 'name', label: t.name, required: true },
    { name: 'shared', label: t.share, kind: 'check' },
  ];
}

export function saveViewCommand(look: Look): Command {
  const t = textsOf(savedViewWords);
  return {
    title: t.save,
    submit: t.save,
    done: t.saved,
    fields: fields(),
    send: ({ name = '', shared }, header) =>
      read(
        api.POST('/api/v1/views', { params: { header }, body: { ...look, name, shared: shared === 'true' } }),
      ),
  };
}

async function etagOf(id: string): Promise<string> {
  const { response } = await api.GET('/api/v1/views/{id}', { params: { path: { id } } });
  return response.headers.get('ETag') ?? '';
}

/** Reads the view's version first: somebody may have it open in two tabs. */
export async function editViewCommand(view: SavedView, look: Look): Promise<Command> {
  const t = textsOf(savedViewWords);
  const etag = await etagOf(view.id);
  return {
    title: t.editNamed(view.name),
    submit: textsOf(uiWords).save,
    done: t.saved,
    initial: { name: view.name, shared: view.shared ? 'true' : undefined },
    fields: [...fields(), { name: 'renew', label: t.renew, kind: 'check' }],
    send: ({ name = '', shared, renew }) =>
      read(
        api.PATCH('/api/v1/views/{id}', {
          params: { path: { id: view.id }, header: { 'If-Match': etag } },
          body: {
            name,
            shared: shared === 'true',
            ...(renew ? { query: look.query, columns: look.columns } : {}),
          },
        }),
      ),
  };
}

export async function removeViewCommand(view: SavedView): Promise<Command> {
  const t = textsOf(savedViewWords);
  const etag = await etagOf(view.id);
  return {
    title: t.removeNamed(view.name),
    lead: t.removeLead(view.name),
    submit: t.remove,
    danger: true,
    done: t.removed,
    fields: [],
    send: () =>
      done(
        api.DELETE('/api/v1/views/{id}', {
          params: { path: { id: view.id }, header: { 'If-Match': etag } },
        }),
      ),
  };
}
