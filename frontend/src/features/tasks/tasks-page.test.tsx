import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { taskSummary } from '@/testing/samples';
import { HttpResponse, http, server } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { TasksPage } from './tasks-page';

const around = {
  '*/api/v1/plans': { items: [{ id: 'plan', title: 'Kế hoạch thực hiện Chỉ thị 01/CT-UBND' }] },
  '*/api/v1/plans/:id/sections': { items: [{ id: 'section', code: 'II.7', title: 'Phát triển' }] },
  '*/api/v1/units': { items: [taskSummary.leadUnit] },
};
const page = { items: [taskSummary], total: 1 };

describeStates('the task table', {
  page: TasksPage,
  path: '/tasks',
  around,
  request: '*/api/v1/tasks',
  filled: page,
  shows: /Kế hoạch triển khai Quyết định/,
  empty: { answer: { items: [], total: 0 }, says: /Không có nhiệm vụ nào khớp bộ lọc/ },
});

describe('the task table', () => {
  function open(at: string) {
    const asked: string[] = [];
    server.use(
      ...Object.entries(around).map(([url, body]) => http.get(url, () => HttpResponse.json(body))),
      http.get('*/api/v1/tasks', ({ request }) => {
        asked.push(decodeURIComponent(new URL(request.url).search));
        return HttpResponse.json(page);
      }),
    );
    return { asked, ...renderPage(TasksPage, { path: '/tasks', at }) };
  }

  it('asks for what the address says', async () => {
    const { asked } = open('/tasks?state=IN_PROGRESS,REDO&leadUnit=u-ttud&sort=-dueDate&asOf=2021-12-14');
    await screen.findByText(/Kế hoạch triển khai/);
    expect(asked[0]).toContain('state=IN_PROGRESS,REDO');
    expect(asked[0]).toContain('leadUnit=u-ttud');
    expect(asked[0]).toContain('sort=-dueDate');
    expect(asked[0]).toContain('asOf=2021-12-14');
  });

  it('puts a search and a filter into the address, and takes them out again', async () => {
    const { user, address } = open('/tasks');
    await user.type(await screen.findByRole('searchbox'), 'quyet dinh');
    await waitFor(() => expect(address()).toBe('/tasks?q=quyet+dinh'));
    expect((await screen.findAllByText('Quyết')).map((hit) => hit.tagName)).toContain('MARK');
    await user.selectOptions(screen.getByLabelText('Trạng thái'), 'REDO');
    await waitFor(() => expect(address()).toBe('/tasks?q=quyet+dinh&state=REDO'));
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    await waitFor(() => expect(address()).toBe('/tasks'));
  });

  it('sorts by a column, both ways, and says so', async () => {
    const { user, address } = open('/tasks');
    const due = await screen.findByRole('button', { name: 'Thời hạn' });
    await user.click(due);
    await waitFor(() => expect(address()).toBe('/tasks?sort=dueDate'));
    await user.click(screen.getByRole('button', { name: 'Thời hạn' }));
    await waitFor(() => expect(address()).toBe('/tasks?sort=-dueDate'));
    expect(screen.getByRole('columnheader', { name: 'Thời hạn' })).toHaveAttribute('aria-sort', 'descending');
  });

  it('says how late, until when and who holds it, in words', async () => {
    open('/tasks');
    expect(await screen.findByText('Quá hạn 12 ngày')).toBeVisible();
    expect(screen.getByText('chậm nhất 31/12/2021')).toBeVisible();
  });
});
