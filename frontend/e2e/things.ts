import type { APIRequestContext } from '@playwright/test';
import type { Account } from './accounts';
import { day, hire, Office, OWNER, openRegister, registerTask, TRACKING } from './office';
import { openReports, sendOnBehalf } from './reports';

/** The ids of one thing of each kind that has a screen of its own. */
export interface Things {
  task: string;
  item: string;
  programme: string;
  request: string;
  ask: string;
  direction: string;
  plan: string;
  meeting: string;
  document: string;
  outline: string;
  reportPeriod: string;
  report: string;
  consolidated: string;
  indicator: string;
}

const LEAD = 'Thanh tra Sở';

/** One of each, made as the people whose work it is, and the director who may see them all; `run` is in every name. */
export async function oneOfEach(
  request: APIRequestContext,
  run: string,
): Promise<{ things: Things; director: Account }> {
  const bring = (role: string, name: string, position: string, unit: string) =>
    hire(request, `${role}.${run}`, { name: `${name} ${run}`, position, unit });
  const head = await bring('xem.tp', 'Bùi Thị Xem', 'Trưởng đơn vị', LEAD);
  const keeper = await bring('xem.td', 'Lý Văn Giữ', 'Trưởng đơn vị', TRACKING);
  const director = await bring('xem.gd', 'Mai Thị Duyệt', 'Giám đốc', OWNER);
  const [asHead, asKeeper, asDirector] = await Promise.all(
    [head, keeper, director].map((who) => Office.of(request, who)),
  );
  if (!asHead || !asKeeper || !asDirector) throw new Error('three offices');
  const register = await openRegister(asKeeper, `XEM-${run.toUpperCase()}`);
  const order = {
    register,
    leader: director,
    lead: LEAD,
    with: TRACKING,
    due: 5,
    number: `${run}x`,
    code: '1',
  };
  const task = await registerTask(asKeeper, { ...order, title: `Rà soát quy trình thanh tra ${run}` });
  const { occurrenceId } = task;
  const [unit, other] = await Promise.all([asHead.unit(LEAD), asHead.unit(TRACKING)]);
  const due = { dueOn: day(5).iso };
  const item = await asHead.post<{ id: string; programmeId: string }>('/work-items', {
    ...due,
    occurrenceId,
    unit,
    year: Number(due.dueOn.slice(0, 4)),
    title: `Lập danh mục quy trình ${run}`,
  });
  const ask = await asHead.post('/coordination-asks', {
    ...due,
    occurrenceId,
    unit: other,
    content: 'Cho ý kiến về kinh phí.',
  });
  const extension = await asHead.post('/adjustment-requests', {
    type: 'EXTENSION',
    occurrenceId,
    reason: 'Chờ ý kiến về kinh phí.',
    cause: 'OBJECTIVE',
    requestedDueOn: day(30).iso,
  });
  const direction = await asDirector.post('/directions', {
    ...due,
    taskId: task.id,
    content: 'Báo cáo rõ vướng mắc.',
    toUnits: [unit],
  });
  const meeting = await asDirector.post('/meetings', {
    title: `Giao ban xem ${run}`,
    heldOn: day(0).iso,
    chairId: await asDirector.person(director),
  });
  const reporting = await openReports(asKeeper, run, { consolidating: TRACKING, units: [LEAD, TRACKING] });
  const [, received = ''] = reporting.reports;
  await sendOnBehalf(asKeeper, received);
  await asKeeper.post(`/reports/${received}/receipts`, {});
  const consolidated = await asKeeper.post('/consolidated-reports', { periodId: reporting.period });
  return {
    things: {
      task: task.id,
      item: item.id,
      programme: item.programmeId,
      request: extension.id,
      ask: ask.id,
      direction: direction.id,
      plan: register,
      meeting: meeting.id,
      document: task.documentIds[0] ?? '',
      outline: reporting.outline,
      reportPeriod: reporting.period,
      report: reporting.reports[0] ?? '',
      consolidated: consolidated.id,
      indicator: await firstIndicator(asDirector),
    },
    director,
  };
}

async function firstIndicator(as: Office): Promise<string> {
  const { items } = await as.get<{ items: { id: string }[] }>('/indicators', { limit: '1' });
  return items[0]?.id ?? '';
}
