import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import type { Account } from '../e2e/accounts';
import { day, hire, LEAD, Office, OWNER, openRegister, RUN, TRACKING } from '../e2e/office';

const AT_ONCE = 8;

/** Posts without the browser test's own request context, which takes longer over ten thousand than the server. */
const quickly = (baseURL: string, authorization: string) => async (path: string, body: object) => {
  const headers = {
    Authorization: authorization,
    'Content-Type': 'application/json',
    'Idempotency-Key': randomUUID(),
  };
  const answer = await fetch(`${baseURL}/api/v1${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  await answer.arrayBuffer();
};

/** A register of so many tasks, through the API as anybody would make them; who keeps it, and an indicator. */
export async function manyTasks(
  request: APIRequestContext,
  baseURL: string,
  count: number,
): Promise<{ keeper: Account; register: string; indicator: string }> {
  const position = 'Trưởng đơn vị';
  const keeper = await hire(request, `do.${RUN}`, { name: `Đo ${RUN}`, position, unit: TRACKING });
  const director = { name: `Giám ${RUN}`, position: 'Giám đốc', unit: OWNER };
  const leader = await hire(request, `gd.${RUN}`, director);
  const office = await Office.of(request, keeper);
  const register = await openRegister(office, `DO-${RUN.toUpperCase()}`);
  const document = await office.post('/documents', {
    type: 'CONCLUSION',
    number: `${RUN}0`,
    symbol: 'TB-SKHCN',
    issuer: OWNER,
    issuedOn: day(-20).iso,
    abstract: 'Thông báo kết luận họp giao ban',
  });
  const [leadUnit, leaderId] = [await office.unit(LEAD), await office.person(leader)];
  const order = quickly(baseURL, office.bearer());
  let next = 0;
  const make = async () => {
    for (let n = next++; n < count; n = next++) {
      const due = day(n % 300);
      await order('/tasks', {
        planId: register,
        code: String(n),
        title: `Nhiệm vụ số ${n}: rà soát, bổ sung quy trình xử lý hồ sơ của đơn vị`,
        description: 'Rà soát, bổ sung quy trình xử lý hồ sơ của đơn vị, trình lãnh đạo Sở.',
        leadUnit,
        leaderId,
        product: 'Quy trình',
        documentIds: [document.id],
        effectiveOn: day(-20).iso,
        deadline: {
          type: 'FIXED',
          text: `chậm nhất ngày ${due.typed}`,
          statedDate: due.iso,
          bound: 'BY',
          setBy: 'DEPUTY_IN_CHARGE',
          extensionAuthority: 'DEPUTY_IN_CHARGE',
        },
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, make));
  const { items } = await office.get<{ items: { id: string }[] }>('/indicators', { limit: '1' });
  return { keeper, register, indicator: items[0]?.id ?? '' };
}
