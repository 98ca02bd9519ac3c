import type { Attachment } from '@/api/types';
import { textsOf } from '@/i18n/messages';
import type { CommandField, Values } from '@/ui/command';
import { attachmentWords } from './attachment-words';

/** The contract's limits. */
export const MAX_BYTES = 25 * 1024 * 1024;
export const MAX_FILES = 50;

/** What the server takes as evidence; it looks at the content, this only helps to choose. */
export const ACCEPTED =
  '.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods,.odp,.rtf,.txt,.csv,.xml,.msg,.eml,.p7s,.png,.jpg,.jpeg,.gif,.webp,.tif,.tiff,.bmp,.mp3,.mp4,.zip,.7z,.rar';

export type FileRef = Pick<Attachment, 'id' | 'fileName' | 'size'>;

/** What a form knows of its files: those the server has, and the names of those it does not have yet. */
export interface FilesEntered {
  done: FileRef[];
  busy: string[];
  failed: string[];
}

export const ATTACHMENTS = 'attachmentIds';

export function readFiles(value: string | undefined): FilesEntered {
  return { done: [], busy: [], failed: [], ...(value ? (JSON.parse(value) as Partial<FilesEntered>) : {}) };
}

export function writeFiles(files: FilesEntered): string | undefined {
  return files.done.length + files.busy.length + files.failed.length > 0 ? JSON.stringify(files) : undefined;
}

/** The ids to send, or undefined where there are none. */
export function attachmentIdsOf(values: Values): string[] | undefined {
  const { done } = readFiles(values[ATTACHMENTS]);
  return done.length > 0 ? done.map(({ id }) => id) : undefined;
}

/** Why the form cannot be sent yet. */
export function filesNotReady(value: string | undefined): string | undefined {
  const t = textsOf(attachmentWords);
  const { busy, failed } = readFiles(value);
  if (busy.length > 0) return t.wait(busy.join(', '));
  return failed.length > 0 ? t.failed(failed.join(', ')) : undefined;
}

/** Files as a field of a dialog, given how it is drawn. */
export function fieldOfFiles(render: CommandField['render']): CommandField {
  return { name: ATTACHMENTS, label: textsOf(attachmentWords).label, check: filesNotReady, render };
}
