import type { Office } from './office';

interface Page<T> {
  items: T[];
}

export interface OpenedPeriod {
  outline: string;
  period: string;
  /** The report of each unit, in the order the units were named. */
  reports: string[];
}

/** The consolidating office makes a monthly regime of its own and opens its first period. */
export async function openReports(
  as: Office,
  run: string,
  { consolidating, units }: { consolidating: string; units: readonly string[] },
): Promise<OpenedPeriod> {
  const { items: outlines } = await as.get<Page<{ id: string }>>('/outlines', { limit: '1' });
  const outline = outlines[0]?.id ?? '';
  const reporters = await Promise.all(units.map((unit) => as.unit(unit)));
  const regime = await as.post('/report-regimes', {
    code: `XEM-${run.toUpperCase()}`,
    title: `Báo cáo tháng ${run}`,
    frequency: 'MONTH',
    window: 'CALENDAR',
    outlineId: outline,
    reporters,
    recipientUnit: await as.unit(consolidating),
    addressee: 'Chủ tịch UBND tỉnh',
    levels: [
      { level: 'UNIT', rule: 'WORKING_DAYS_AFTER_CUT_OFF', workingDays: 3 },
      { level: 'DEPARTMENT', rule: 'WORKING_DAYS_AFTER_CUT_OFF', workingDays: 5 },
    ],
    signingRoute: [{ role: 'AUTHOR' }, { role: 'DIRECTOR' }, { role: 'CLERK' }],
    symbol: 'BC-SKHCN',
  });
  const month = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })
    .format(new Date())
    .slice(0, 7);
  const period = await as.post('/report-periods', { regimeId: regime.id, period: month });
  const { items } = await as.get<Page<{ id: string; unit: { id: string } }>>('/reports', {
    reportPeriod: period.id,
    limit: '200',
  });
  const reports = reporters.map((unit) => items.find((one) => one.unit.id === unit)?.id ?? '');
  return { outline, period: period.id, reports };
}

interface Whole {
  hasSeal: boolean;
  content: { nodes: { code: string; field?: string; required: boolean }[] };
}

/** The consolidating office enters a unit's report for it and sends it. */
export async function sendOnBehalf(as: Office, report: string): Promise<void> {
  const { content, hasSeal } = await as.get<Whole>(`/reports/${report}`);
  const asked = content.nodes.filter(({ field, required }) => field && required);
  const text = 'Nội dung do phòng tổng hợp nhập hộ.';
  await as.patch(`/reports/${report}`, {
    nodes: Object.fromEntries(asked.map(({ code }) => [code, { text }])),
  });
  const seal = hasSeal
    ? { number: '12', symbol: 'BC-ĐV', issuedOn: new Date().toISOString().slice(0, 10) }
    : {};
  await as.post(`/reports/${report}/submissions`, seal);
}
