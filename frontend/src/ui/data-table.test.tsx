import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/render';
import { type Column, DataTable } from './data-table';

interface Item {
  id: number;
}

const columns: Column<Item>[] = [
  { id: 'name', header: 'Tên', main: true, cell: ({ id }) => <a href={`#${id}`}>Dòng {id}</a> },
];
const items = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));

function Table({ count, grouped }: { count: number; grouped?: boolean }) {
  return (
    <DataTable
      caption="Thử"
      columns={columns}
      rows={items(count)}
      rowId={({ id }) => String(id)}
      groupOf={grouped ? ({ id }) => `Nhóm ${Math.floor(id / 2)}` : undefined}
    />
  );
}

describe('a long table', () => {
  const withHeights = () =>
    vi
      .spyOn(HTMLTableRowElement.prototype, 'getBoundingClientRect')
      .mockReturnValue(new DOMRect(0, 0, 100, 48));

  it('draws only the rows near the window, and says how many there are', async () => {
    withHeights();
    renderPage(() => <Table count={5000} />);
    await waitFor(() => expect(screen.getAllByRole('link').length).toBeLessThan(60));
    expect(screen.getByRole('link', { name: 'Dòng 0' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Dòng 400' })).toBeNull();
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '5001');
    expect(screen.getByRole('link', { name: 'Dòng 0' }).closest('tr')).toHaveAttribute('aria-rowindex', '2');
  });

  it('is whole on paper', async () => {
    withHeights();
    renderPage(() => <Table count={300} />);
    await waitFor(() => expect(screen.getAllByRole('link').length).toBeLessThan(60));
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(screen.getAllByRole('link')).toHaveLength(300);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    await waitFor(() => expect(screen.getAllByRole('link').length).toBeLessThan(60));
  });

  it('of up to 200 rows is drawn whole', async () => {
    renderPage(() => <Table count={200} />);
    expect(await screen.findAllByRole('link')).toHaveLength(200);
    expect(screen.getByRole('table')).not.toHaveAttribute('aria-rowcount');
  });
});

describe('groups', () => {
  it('have a heading with their number of rows, which arrow keys pass over', async () => {
    const { user } = renderPage(() => <Table count={3} grouped />);
    expect(await screen.findByRole('columnheader', { name: 'Nhóm 0 2' })).toBeVisible();
    expect(screen.getByRole('columnheader', { name: 'Nhóm 1 1' })).toBeVisible();
    screen.getByRole('link', { name: 'Dòng 1' }).focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: 'Dòng 2' })).toHaveFocus();
  });
});
