import { language } from '@/i18n/language';
import { api, read } from './client';
import { ApiProblem, offline, type Problem, toProblem } from './problem';
import { renewAfter401, tokenForRequest } from './session';
import type { Attachment } from './types';

const PATH = '/api/v1/attachments';

export interface Upload {
  /** The file as the server keeps it; rejects with ApiProblem. */
  done: Promise<Attachment>;
  cancel: () => void;
}

/**
 * Sends a file and tells how much of it has gone, from 0 to 1. `fetch` tells nothing of what is being sent, so this
 * is the one place that uses XMLHttpRequest. The same `key` again after a lost answer makes one file.
 */
export function uploadFile(file: File, key: string, onProgress: (share: number) => void): Upload {
  let running: XMLHttpRequest | undefined;
  let cancelled = false;
  const attempt = (token: string | undefined) =>
    new Promise<XMLHttpRequest>((resolve, reject) => {
      const request = new XMLHttpRequest();
      running = request;
      request.open('POST', PATH);
      request.responseType = 'json';
      request.setRequestHeader('Accept-Language', language());
      request.setRequestHeader('Idempotency-Key', key);
      if (token) request.setRequestHeader('Authorization', `Bearer ${token}`);
      request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
      request.onload = () => resolve(request);
      request.onerror = () => reject(offline());
      request.onabort = () => reject(offline());
      const body = new FormData();
      body.append('file', file, file.name);
      request.send(body);
    });
  const run = async (): Promise<Attachment> => {
    const token = await tokenForRequest();
    let answer = await attempt(token);
    if (answer.status === 401 && !cancelled && (await renewAfter401(token))) {
      answer = await attempt(await tokenForRequest());
    }
    if (answer.status === 201) return answer.response as Attachment;
    throw refusalOf(answer);
  };
  return {
    done: run(),
    cancel: () => {
      cancelled = true;
      running?.abort();
    },
  };
}

function refusalOf(answer: XMLHttpRequest): ApiProblem {
  const body = answer.response as Problem | null;
  return body?.title ? new ApiProblem(body) : toProblem(new Error(String(answer.status)));
}

/** What is known of a file: its name, type and size. */
export function attachmentInfo(id: string): Promise<Attachment> {
  return read(api.GET('/api/v1/attachments/{id}', { params: { path: { id } } }));
}

/** The content of a file, which needs the session's token and so cannot be a plain link. */
export async function attachmentContent(id: string): Promise<Blob> {
  const content: unknown = await read(
    api.GET('/api/v1/attachments/{id}/content', { params: { path: { id } }, parseAs: 'blob' }),
  );
  return content as Blob;
}

/** Hands a blob to the browser to be saved under a name. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by then; the browser keeps the blob as long as it needs it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
