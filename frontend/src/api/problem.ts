import { messages, textsOf } from '@/i18n/messages';
import type { components } from './schema';

export type Problem = components['schemas']['Problem'];
export type Violation = components['schemas']['Violation'];

const m = messages({
  offlineTitle: ['Không kết nối được máy chủ', 'The server cannot be reached'],
  offlineDetail: [
    'Hãy kiểm tra mạng rồi thử lại. Nội dung bạn đang nhập vẫn còn trên màn hình.',
    'Check the network and try again. What you typed is still on the screen.',
  ],
  brokenTitle: ['Máy chủ trả lời không đúng', 'The server gave an unexpected answer'],
  brokenDetail: ['Hãy thử lại sau ít phút.', 'Try again in a few minutes.'],
});

/** What the server said no with (RFC 9457), or `status` 0 when no answer came at all. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  /** The request that got no answer, its body unread, so that it can be sent as it was. */
  unanswered?: Request;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiProblem';
    this.problem = problem;
  }

  get status(): number {
    return this.problem.status;
  }

  get violations(): Violation[] {
    return this.problem.errors ?? [];
  }

  /** True when sending the same again may succeed: no answer, or the server was not able to give one. */
  get transient(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}

export function offline(): ApiProblem {
  const t = textsOf(m);
  return new ApiProblem(local('/problems/no-answer', 0, t.offlineTitle, t.offlineDetail));
}

/** Reads the problem document of a refused request; a body that is none still gives a usable problem. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  return new ApiProblem(isProblem(body) ? body : unexpected(response));
}

/** The same for a body that has been read already. */
export function problemFrom(body: unknown, response: Response): ApiProblem {
  return new ApiProblem(isProblem(body) ? body : unexpected(response));
}

export function toProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof TypeError) return offline();
  const t = textsOf(m);
  return new ApiProblem(local('/problems/unexpected', 500, t.brokenTitle, t.brokenDetail));
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'title' in body && 'status' in body;
}

function unexpected(response: Response): Problem {
  const t = textsOf(m);
  return {
    ...local('/problems/unexpected', response.status, t.brokenTitle, t.brokenDetail),
    requestId: response.headers.get('Request-Id') ?? '',
  };
}

/** A problem found here, in the form the server gives its own. */
export function local(type: string, status: number, title: string, detail?: string): Problem {
  return { type, title, status, detail, instance: '', requestId: '' };
}
