import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { consolidated } from '@/testing/consolidated-samples';
import { HttpResponse, http, server } from '@/testing/server';
import { added } from './added';
import { answer, open, REQUEST } from './page.samples';
import type { ConsolidatedNode, WholeConsolidated } from './types';

const { content } = consolidated as WholeConsolidated;
const node = content.nodes[0] as ConsolidatedNode;
const line = { units: ['Văn phòng Sở'], text: 'Đã số hóa 100% hồ sơ.', reason: 'BEYOND_MOST' as const };

/** What was sent to change the report. */
function kept() {
  const sent: unknown[] = [];
  server.use(
    http.patch(REQUEST, async ({ request }) => {
      sent.push(await request.json());
      return answer(consolidated);
    }),
  );
  return sent;
}

it('a line stands in a text as such lines do', () => {
  expect(added('Một.\n', line, node)).toBe('Một.\nVăn phòng Sở: Đã số hóa 100% hồ sơ.');
  expect(added('', line, { ...node, addressees: ['UBND tỉnh'] })).toBe('- Đã số hóa 100% hồ sơ.');
  expect(added('Số nhiệm vụ: 2.', line, { ...node, code: 'II.2-1' })).toBe(
    'Số nhiệm vụ: 2.\n- Đã số hóa 100% hồ sơ.',
  );
});

it('what was left out is put in with one press, and is then no longer listed', async () => {
  const sent = kept();
  await open();
  await userEvent.click(await screen.findByText('Chưa đưa vào thân báo cáo (1)'));
  await userEvent.click(screen.getByRole('button', { name: 'Đưa vào: Đã số hóa 100% hồ sơ.' }));
  await waitFor(() =>
    expect(sent).toEqual([
      { parts: { 'III.1': { text: 'Đã bảo hộ 3 chỉ dẫn địa lý.\nVăn phòng Sở: Đã số hóa 100% hồ sơ.' } } },
    ]),
  );
});

it('what is for the house stands apart and says so', async () => {
  await open();
  const inner = (await screen.findByText('Nội bộ, không in vào báo cáo (1)')).closest('details');
  expect(within(inner as HTMLElement).getByText(/Đề nghị lãnh đạo Sở bổ sung người/)).toBeInTheDocument();
});

it('whoever writes the report says how many lines come in under a heading', async () => {
  const sent = kept();
  await open({ ...consolidated, extents: { IV: 3 } });
  await userEvent.click(await screen.findByText('Chưa đưa vào thân báo cáo (1)'));
  const field = screen.getAllByLabelText('Số dòng tối đa')[0] as HTMLElement;
  await userEvent.clear(field);
  await userEvent.type(field, '4{Enter}');
  await waitFor(() => expect(sent).toEqual([{ extents: { IV: 3, 'III.1': 4 } }]));
});

it('who only reads sees what was left out, without a way to change it', async () => {
  server.use(http.get(REQUEST, () => HttpResponse.json(consolidated)));
  await open({ ...consolidated, allowedActions: [] });
  await userEvent.click(await screen.findByText('Chưa đưa vào thân báo cáo (1)'));
  expect(screen.queryByRole('button', { name: /^Đưa vào/ })).toBeNull();
});
