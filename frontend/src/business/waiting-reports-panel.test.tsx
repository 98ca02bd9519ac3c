import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { consolidated } from '@/testing/consolidated-samples';
import { renderPage } from '@/testing/render';
import { reportRow } from '@/testing/report-samples';
import { me } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import WaitingReportsPanel from './waiting-reports-panel';

const sent = (id: string, allowedActions: string[]) => ({
  ...reportRow,
  id,
  state: 'SUBMITTED' as const,
  allowedActions,
});
const returned = { ...reportRow, id: 'r-7', state: 'RETURNED' as const, returnDueOn: '2021-12-22' };

interface Answers {
  mine?: object[];
  sent?: object[];
  desk?: object[];
  nextCursor?: string;
}

function answer({ mine = [], sent: sentOnes = [], desk = [], nextCursor }: Answers) {
  server.use(
    http.get('*/api/v1/reports', ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.has('mine') ? { items: mine } : { items: sentOnes, nextCursor },
      ),
    ),
    http.get('*/api/v1/consolidated-reports', () => HttpResponse.json({ items: desk })),
  );
}

const lines = async () => {
  const list = within(await screen.findByRole('list', { name: 'Báo cáo đang chờ bạn' }));
  return list.getAllByRole('listitem');
};

describe('Reports that wait for somebody', () => {
  beforeEach(() => signInAs(me));

  it('are the paper on his desk, what came in and what his unit has to correct, each with the way to it', async () => {
    answer({
      desk: [
        { ...consolidated, state: 'SIGNING', turn: 'CLERK', allowedActions: ['issueConsolidatedReport'] },
      ],
      sent: [sent('r-1', ['receiveReport']), sent('r-2', ['receiveReport'])],
      mine: [returned],
    });
    renderPage(() => <WaitingReportsPanel />);
    const [desk, came, own] = (await lines()).map((line) => within(line));
    expect(desk?.getByRole('link', { name: 'Ghi số, ngày phát hành' })).toHaveAttribute(
      'href',
      `/consolidated-reports/${consolidated.id}`,
    );
    expect(came?.getByText('2 báo cáo đơn vị chờ tiếp nhận')).toBeVisible();
    expect(came?.getByRole('link', { name: 'Xem, tiếp nhận' })).toHaveAttribute(
      'href',
      `/report-periods/${reportRow.period.id}?show=waiting`,
    );
    expect(own?.getByText('chậm nhất 22/12/2021')).toBeVisible();
    expect(own?.getByRole('link', { name: 'Chỉnh lý' })).toHaveAttribute('href', '/reports/r-7');
  });

  it('opens a single report that came in itself', async () => {
    answer({ sent: [sent('r-1', ['receiveReport'])] });
    renderPage(() => <WaitingReportsPanel />);
    const [line] = await lines();
    expect(within(line as HTMLElement).getByRole('link')).toHaveAttribute('href', '/reports/r-1');
  });

  it('are told as the least there are, where more came in than one page holds', async () => {
    answer({ sent: [sent('r-1', ['receiveReport'])], nextCursor: 'more' });
    renderPage(() => <WaitingReportsPanel />);
    const line = within((await lines())[0] as HTMLElement);
    expect(line.getByText('Ít nhất 1 báo cáo đơn vị chờ tiếp nhận')).toBeVisible();
    expect(line.getByRole('link')).toHaveAttribute(
      'href',
      `/report-periods/${reportRow.period.id}?show=waiting`,
    );
  });

  it('are not those of other desks, and take no room where there is none', async () => {
    answer({ desk: [{ ...consolidated, allowedActions: [] }], sent: [sent('r-1', [])] });
    renderPage(() => (
      <>
        <WaitingReportsPanel />
        <p>Hết</p>
      </>
    ));
    expect(await screen.findByText('Hết')).toBeVisible();
    expect(screen.queryByText('Báo cáo đang chờ bạn')).toBeNull();
  });
});
