import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { returnedReport, reviewedReport } from '@/testing/report-samples';
import { me } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import { open } from './page.samples';

vi.mock('@/api/files', async (original) => ({
  ...(await original<typeof import('@/api/files')>()),
  saveBlob: (_: Blob, name: string) => saved.push(name),
}));

const saved: string[] = [];
let asked: string[] = [];

beforeEach(async () => {
  await signInAs(me);
  saved.length = 0;
  asked = [];
  server.use(
    http.get('*/api/v1/reports/r-1/*.docx', ({ request }) => file(request)),
    http.get('*/api/v1/reports/r-1/submissions/*/*.pdf', ({ request }) => file(request)),
    http.get('*/api/v1/reports/r-1/submissions/*/*.docx', ({ request }) => file(request)),
  );
});

function file({ url }: Request) {
  asked.push(new URL(url).pathname.replace('/api/v1/reports/r-1/', ''));
  return HttpResponse.arrayBuffer(new ArrayBuffer(4));
}

/** The menu's own piece of the program loads first; until then its button cannot be pressed. */
const menu = async (user: ReturnType<typeof open>['user']) => {
  await screen.findByRole('heading', { level: 1 });
  const button = () => screen.getByRole('button', { name: /Tải bản Word, PDF/ });
  await waitFor(() => expect(button()).toBeEnabled());
  await user.click(button());
};

it('gives a returned report away as the draft it is again, and as it was sent', async () => {
  const { user } = open(returnedReport);
  await menu(user);
  await user.click(await screen.findByRole('menuitem', { name: 'Dự thảo – Word' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  await menu(user);
  await user.click(await screen.findByRole('menuitem', { name: 'Lần gửi 1 – PDF' }));
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(asked).toEqual(['document.docx', 'submissions/1/document.pdf']);
  expect(saved[1]).toMatch(/^Báo cáo năm 2021 – .* \(Lần gửi 1\)\.pdf$/);
});

it('has of a report that was sent no draft, the newest submission first', async () => {
  const { making: _, ...sent } = reviewedReport;
  const { user } = open(sent);
  await menu(user);
  const items = (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent);
  expect(items).toEqual(['Lần gửi 2 – Word', 'Lần gửi 2 – PDF', 'Lần gửi 1 – Word', 'Lần gửi 1 – PDF']);
});
