import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { me, taskSummary } from '@/testing/samples';
import { HttpResponse, http, problem, server } from '@/testing/server';
import Palette from './palette';

const none = { items: [] };

describe('the palette', () => {
  let closed = 0;
  let asked: string[] = [];

  beforeEach(() => {
    closed = 0;
    asked = [];
    server.use(
      http.get('*/api/v1/tasks', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('q') ?? '');
        return HttpResponse.json({ items: [taskSummary] });
      }),
      http.get('*/api/v1/work-items', () => HttpResponse.json(none)),
      http.get('*/api/v1/indicators', () => HttpResponse.json(none)),
      http.get('*/api/v1/documents', () => HttpResponse.json(none)),
      http.get('*/api/v1/units', () => HttpResponse.json(none)),
      http.get('*/api/v1/users', () => problem(403, 'Không có quyền')),
    );
  });

  const open = () => {
    const rendered = renderPage(() => (
      <Palette
        user={me}
        onClose={() => {
          closed++;
        }}
      />
    ));
    return { ...rendered, box: screen.findByRole('combobox') };
  };
  const chosen = () => screen.getByRole('option', { selected: true });

  it('goes to a screen by its name without marks, Enter alone', async () => {
    const { user, box, address } = open();
    await user.type(await box, 'chi tieu');
    expect(chosen()).toHaveTextContent('Chỉ tiêu');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/indicators'));
    expect(closed).toBe(1);
  });

  it('finds screens by their names in the other language too', async () => {
    const { user, box } = open();
    await user.type(await box, 'statistics');
    expect(chosen()).toHaveTextContent('Thống kê');
  });

  it('finds a document by its number and opens it', async () => {
    const found = { id: 'd-96', numberAndSymbol: '96/QĐ-SKHCN', abstract: 'Điều chỉnh đơn vị', issuer: 'Sở' };
    server.use(http.get('*/api/v1/documents', () => HttpResponse.json({ items: [found] })));
    const { user, box, address } = open();
    await user.type(await box, '96/qd');
    await user.click(await screen.findByRole('option', { name: /96\/QĐ-SKHCN – Điều chỉnh đơn vị/ }));
    await waitFor(() => expect(address()).toBe('/documents/d-96'));
  });

  it('shows what the server finds, in its own spelling, though one kind is refused', async () => {
    const { user, box, address } = open();
    fireEvent.change(await box, { target: { value: 'quyet dinh' } });
    fireEvent.change(await box, { target: { value: 'quyet dinh so 1285' } });
    const found = within(await screen.findByRole('group', { name: 'Nhiệm vụ' })).getByRole('option');
    expect(found).toHaveTextContent('Quyết định số 1285');
    expect(asked).toEqual(['quyet dinh so 1285']);
    await user.click(found);
    await waitFor(() => expect(address()).toBe(`/tasks/${taskSummary.id}`));
  });

  it('asks for nothing before two letters', async () => {
    const { user, box } = open();
    await user.type(await box, 'q');
    await new Promise((done) => setTimeout(done, 300));
    expect(asked).toEqual([]);
  });

  it('is walked by the arrow keys, round and round', async () => {
    const { user, box } = open();
    await box;
    const options = screen.getAllByRole('option');
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toBe(options[1]);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(chosen()).toBe(options.at(-1));
  });

  it('does nothing with the Enter that ends a composition', async () => {
    const { box } = open();
    const input = await box;
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    expect(closed).toBe(0);
  });

  it('keeps screens of administrators to them', async () => {
    const { user, box } = open();
    await user.type(await box, 'nguoi dung');
    expect(screen.queryByRole('option', { name: 'Người dùng' })).toBeNull();
  });
});
