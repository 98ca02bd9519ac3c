import type { APIRequestContext } from '@playwright/test';
import type { Account } from '../e2e/accounts';
import { day, LEAD, Office, OWNER, RUN, TRACKING } from '../e2e/office';

const YEAR = day(0).iso.slice(0, 4);

/** A plan of this year with so many indicators reported each month, all of the keeper's unit; the address of its grid. */
export async function manyFigures(
  request: APIRequestContext,
  keeper: Account,
  count: number,
): Promise<string> {
  const office = await Office.of(request, keeper);
  const [owner, tracking, lead] = await Promise.all([
    office.unit(OWNER),
    office.unit(TRACKING),
    office.unit(LEAD),
  ]);
  const [startsOn, endsOn] = [`${YEAR}-01-01`, `${YEAR}-12-31`];
  const document = await office.post('/documents', {
    type: 'PLAN',
    number: `${RUN}1`,
    symbol: 'KH-SKHCN',
    issuer: OWNER,
    issuedOn: startsOn,
    abstract: 'Kế hoạch theo dõi hồ sơ',
  });
  const plan = await office.post('/plans', {
    code: `HS-${RUN.toUpperCase()}`,
    kind: 'PLAN',
    title: `Kế hoạch theo dõi hồ sơ ${RUN}`,
    startsOn,
    endsOn,
    ownerUnit: owner,
    trackingUnit: tracking,
    consolidatingUnit: tracking,
    documentId: document.id,
  });
  const section = await office.post(`/plans/${plan.id}/sections`, {
    code: 'I',
    number: 'I',
    title: 'Tiếp nhận hồ sơ',
  });
  await office.post('/tasks', {
    planId: plan.id,
    sectionId: section.id,
    code: '1',
    title: 'Theo dõi hồ sơ',
    description: 'Theo dõi hồ sơ tiếp nhận.',
    leadUnit: lead,
    deadline: {
      type: 'FIXED',
      text: `đến hết ngày 31/12/${YEAR}`,
      statedDate: endsOn,
      bound: 'BY',
      setBy: 'DIRECTOR',
      extensionAuthority: 'DIRECTOR',
    },
  });
  for (let n = 1; n <= count; n++) {
    await office.post('/indicators', {
      planId: plan.id,
      code: String(n),
      name: `Số hồ sơ loại ${n} tiếp nhận`,
      definition: 'Số hồ sơ tiếp nhận trong kỳ.',
      unitOfMeasure: 'hồ sơ',
      decimals: 1,
      frequency: 'MONTHLY',
      direction: 'HIGHER_IS_BETTER',
      basis: 'IN_PERIOD',
      aggregation: { overTime: 'SUM', overMembers: 'NONE' },
      ownerUnit: tracking,
      baseline: { state: 'NOT_AVAILABLE', reason: 'Lần đầu theo dõi.' },
      targets: [
        {
          type: 'AT_LEAST',
          value: 100,
          per: 'TOTAL',
          year: Number(YEAR),
          commitment: 'STRIVED',
          text: `Ít nhất 100 hồ sơ trong năm ${YEAR}`,
        },
      ],
    });
  }
  await office.act(`/plans/${plan.id}`, 'issue-decisions', { issuedOn: startsOn });
  return `/indicator-values?planId=${plan.id}&year=${YEAR}`;
}
