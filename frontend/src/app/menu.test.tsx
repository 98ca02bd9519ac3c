import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { me } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import { Shell } from './shell';

/** Screens without an entry of their own, and the entry that stands for each. */
const BELONGS = {
  '/my-updates': 'Việc của tôi',
  '/plans': 'Kế hoạch, nhiệm vụ',
  '/plans/p-1': 'Kế hoạch, nhiệm vụ',
  '/adjustment-requests/a-1': 'Kế hoạch, nhiệm vụ',
  '/coordination-asks/c-1': 'Kế hoạch, nhiệm vụ',
  '/work-items/w-1': 'Chương trình công tác năm',
  '/indicator-values': 'Chỉ tiêu',
  '/directions/d-1': 'Giao ban, ý kiến chỉ đạo',
  '/report-slices': 'Báo cáo',
  '/documents/d-1': 'Văn bản',
};

describe('The menu', () => {
  beforeEach(async () => {
    await signInAs(me);
    server.use(http.get('*/api/v1/notifications', () => HttpResponse.json({ items: [], total: 0 })));
  });

  it('offers to assign work to whom the server offers it', async () => {
    const { unmount } = renderPage(Shell, { path: '/$', at: '/plans' });
    await screen.findByRole('link', { name: 'Thống kê' });
    expect(screen.queryByRole('link', { name: 'Giao việc' })).not.toBeInTheDocument();
    unmount();
    await signInAs({ ...me, allowedActions: ['createAssignment'] });
    renderPage(Shell, { path: '/$', at: '/plans' });
    const entries = (await screen.findByRole('link', { name: 'Giao việc' })).closest('ul');
    expect(entries?.textContent).toMatch(/^Việc của tôiGiao việcKế hoạch, nhiệm vụ/);
  });

  it.each(Object.entries(BELONGS))('is marked on %s: %s, and nothing else', async (at, label) => {
    renderPage(Shell, { path: '/$', at });
    const entry = await screen.findByRole('link', { name: label });
    await waitFor(() => expect(entry).toHaveAttribute('aria-current'));
    await screen.findByRole('link', { name: 'Thống kê' });
    expect(entry.closest('nav')?.querySelectorAll('[aria-current]')).toHaveLength(1);
  });
});
