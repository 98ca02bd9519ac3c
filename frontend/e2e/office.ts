import { randomUUID } from 'node:crypto';
import { type APIRequestContext, expect } from '@playwright/test';
import { type Account, account, chosenPassword, keepPassword, OWN } from './accounts';

/** Everything made here carries it, so that a journey can be made again on the same data, and another beside it. */
export const RUN = Date.now().toString(36) + (process.env.TEST_PARALLEL_INDEX ?? '');
export const OWNER = 'Sở Khoa học và Công nghệ';
export const LEAD = 'Phòng Quản lý Khoa học';
export const TRACKING = 'Phòng Kế hoạch Tài chính';

export const administrator = () => account(({ position }) => position.includes('Quản trị'));

/** A day in Vietnam, `ahead` days from today: as the API writes it and as people type it. */
export function day(ahead: number): { iso: string; typed: string } {
  const at = new Date(Date.now() + ahead * 86_400_000);
  const iso = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(at);
  return { iso, typed: iso.split('-').reverse().join('/') };
}

interface Made {
  id: string;
}

/** The API as one person, for what a journey finds there already. */
export class Office {
  private readonly request: APIRequestContext;
  private readonly headers: { Authorization: string };

  private constructor(request: APIRequestContext, headers: { Authorization: string }) {
    this.request = request;
    this.headers = headers;
  }

  static async of(request: APIRequestContext, who: Account): Promise<Office> {
    const data = { username: who.username, password: chosenPassword(who) };
    const session = await request.post('/api/v1/sessions', { data });
    expect(session.ok(), await session.text()).toBe(true);
    return new Office(request, { Authorization: `Bearer ${(await session.json()).accessToken}` });
  }

  /** What another client needs to speak for the same person. */
  bearer(): string {
    return this.headers.Authorization;
  }

  async get<T>(path: string, params: Record<string, string | boolean> = {}): Promise<T> {
    const answer = await this.request.get(`/api/v1${path}`, { headers: this.headers, params });
    expect(answer.ok(), await answer.text()).toBe(true);
    return answer.json();
  }

  async post<T = Made>(path: string, data: object): Promise<T> {
    const headers = { ...this.headers, 'Idempotency-Key': randomUUID() };
    const answer = await this.request.post(`/api/v1${path}`, { headers, data });
    expect(answer.ok(), await answer.text()).toBe(true);
    return answer.json();
  }

  /** A change under the version that stands now. */
  async patch(path: string, data: object): Promise<void> {
    const now = await this.request.get(`/api/v1${path}`, { headers: this.headers });
    const answer = await this.request.patch(`/api/v1${path}`, {
      headers: {
        ...this.headers,
        'If-Match': now.headers().etag ?? '',
        'Content-Type': 'application/merge-patch+json',
      },
      data: JSON.stringify(data),
    });
    expect(answer.ok(), await answer.text()).toBe(true);
  }

  /** A command on what stands there now, under its version. */
  async act(path: string, command: string, data: object): Promise<void> {
    const now = await this.request.get(`/api/v1${path}`, { headers: this.headers });
    const answer = await this.request.post(`/api/v1${path}/${command}`, {
      headers: {
        ...this.headers,
        'If-Match': now.headers().etag ?? '',
        'Idempotency-Key': randomUUID(),
      },
      data,
    });
    expect(answer.ok(), await answer.text()).toBe(true);
  }

  async unit(name: string): Promise<string> {
    const { items } = await this.get<{ items: { id: string; name: string }[] }>('/units', { q: name });
    return items.find((unit) => unit.name === name)?.id ?? '';
  }

  async person({ name }: Account): Promise<string> {
    return (await this.get<{ items: Made[] }>('/users', { q: name })).items[0]?.id ?? '';
  }

  /** The person's own password instead of the first one, so that he can sign in at once. */
  async ownPassword(who: Account): Promise<void> {
    const data = { currentPassword: who.password, newPassword: OWN };
    const answer = await this.request.put('/api/v1/me/password', { headers: this.headers, data });
    expect(answer.ok(), await answer.text()).toBe(true);
    keepPassword(who);
  }
}

/** Whoever administers the installation. */
export const asAdministrator = (request: APIRequestContext) => Office.of(request, administrator());

const KINDS: Record<string, string> = {
  'Giám đốc': 'DIRECTOR',
  'Phó giám đốc': 'DEPUTY_DIRECTOR',
  'Trưởng đơn vị': 'HEAD',
  'Chuyên viên': 'OFFICER',
  'Văn thư': 'CLERK',
  'Quản trị': 'ADMINISTRATOR',
};

/** Brings somebody in who is past his first sign-in; the name must be new. */
export async function hire(
  request: APIRequestContext,
  username: string,
  person: Pick<Account, 'name' | 'position' | 'unit'>,
): Promise<Account> {
  const as = await asAdministrator(request);
  const { temporaryPassword } = await as.post<{ temporaryPassword: string }>('/users', {
    username,
    fullName: person.name,
    positions: [{ kind: KINDS[person.position], unit: await as.unit(person.unit) }],
  });
  const who = { ...person, username, password: temporaryPassword };
  await (await Office.of(request, who)).ownPassword(who);
  return who;
}

/** The tracking office opens a register of leaders' orders. */
export async function openRegister(as: Office, code: string): Promise<string> {
  const [owner, tracking] = await Promise.all([as.unit(OWNER), as.unit(TRACKING)]);
  const register = await as.post('/plans', {
    code,
    kind: 'REGISTER',
    title: `Sổ theo dõi kết luận giao ban ${code}`,
    startsOn: day(-30).iso,
    ownerUnit: owner,
    trackingUnit: tracking,
    consolidatingUnit: tracking,
  });
  return register.id;
}

interface Order {
  register: string;
  number: string;
  code: string;
  title: string;
  leader: Account;
  /** The unit that leads; LEAD when not said. */
  lead?: string;
  /** A unit that works with it. */
  with?: string;
  /** Days from today. */
  due: number;
}

export interface RegisteredTask {
  id: string;
  occurrenceId: string;
  documentIds: string[];
}

/** An order entered into a register, with the document it stands in. */
export async function registerTask(as: Office, order: Order): Promise<RegisteredTask> {
  const document = await as.post('/documents', {
    type: 'CONCLUSION',
    number: order.number,
    symbol: 'TB-SKHCN',
    issuer: OWNER,
    issuedOn: day(-20).iso,
    abstract: 'Thông báo kết luận họp giao ban',
  });
  return as.post('/tasks', {
    planId: order.register,
    code: order.code,
    title: order.title,
    description: `${order.title}, trình lãnh đạo Sở.`,
    leadUnit: await as.unit(order.lead ?? LEAD),
    coordinators: order.with ? [{ unit: await as.unit(order.with) }] : [],
    leaderId: await as.person(order.leader),
    product: 'Dự thảo quy chế',
    documentIds: [document.id],
    effectiveOn: day(-20).iso,
    deadline: {
      type: 'FIXED',
      text: `chậm nhất ngày ${day(order.due).typed}`,
      statedDate: day(order.due).iso,
      bound: 'BY',
      setBy: 'DEPUTY_IN_CHARGE',
      extensionAuthority: 'DEPUTY_IN_CHARGE',
    },
  });
}
