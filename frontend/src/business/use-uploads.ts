import { useEffect, useRef, useState } from 'react';
import { type Upload, uploadFile } from '@/api/files';
import { type ApiProblem, toProblem } from '@/api/problem';
import { textsOf } from '@/i18n/messages';
import { formatSize } from '@/lib/sizes';
import { newUuid } from '@/lib/uuid';
import { attachmentWords } from './attachment-words';
import { type FileRef, type FilesEntered, MAX_BYTES } from './attachments';

/** A file on its way, there, or refused. */
export interface Item {
  key: string;
  name: string;
  size: number;
  /** From 0 to 1 while it goes. */
  share?: number;
  sent?: FileRef;
  error?: string;
  /** True when the same file may get through another time. */
  again?: boolean;
  file?: File;
}

/** The files of one form: each goes as soon as it is chosen; leaving the form stops those still going. */
export function useUploads(initial: FilesEntered, onChange: (files: FilesEntered) => void, most: number) {
  const [items, setItems] = useState<Item[]>(() => initial.done.map(itemOf));
  const running = useRef(new Map<string, Upload>());
  const told = useRef(onChange);
  told.current = onChange;
  const seen = useRef(items);
  const change = (next: (before: Item[]) => Item[]) => {
    seen.current = next(seen.current);
    setItems(seen.current);
    told.current(enteredOf(seen.current));
  };
  const patch = (key: string, part: Partial<Item>) =>
    change((before) => before.map((item) => (item.key === key ? { ...item, ...part } : item)));
  const send = ({ key, file }: Item) => {
    if (!file) return;
    const upload = uploadFile(file, key, (share) => patchShare(key, share));
    running.current.set(key, upload);
    upload.done
      .then(
        ({ id, fileName, size }) => patch(key, { sent: { id, fileName, size }, share: undefined }),
        (error) => patch(key, { ...refusalOf(toProblem(error)), share: undefined }),
      )
      .finally(() => running.current.delete(key));
  };
  // Progress is drawn, but is no news for the form.
  const patchShare = (key: string, share: number) => {
    seen.current = seen.current.map((item) => (item.key === key ? { ...item, share } : item));
    setItems(seen.current);
  };
  useEffect(() => {
    const { current } = running;
    // What was still going when the tab died is gone.
    if (initial.busy.length + initial.failed.length > 0) told.current(enteredOf(seen.current));
    return () => {
      for (const upload of current.values()) upload.cancel();
    };
  }, [initial]);
  return {
    items,
    add: (files: readonly File[]) => {
      const room = most - seen.current.length;
      const added = files.map((file, n) => newItem(file, n < room ? undefined : most));
      change((before) => [...before, ...added]);
      for (const item of added) if (!item.error) send(item);
    },
    retry: (item: Item) => {
      patch(item.key, { error: undefined, again: false, share: 0 });
      send(item);
    },
    remove: (key: string) => {
      running.current.get(key)?.cancel();
      change((before) => before.filter((item) => item.key !== key));
    },
  };
}

function newItem(file: File, tooMany?: number): Item {
  const t = textsOf(attachmentWords);
  const base = { key: newUuid(), name: file.name, size: file.size };
  if (tooMany !== undefined) return { ...base, error: t.tooMany(tooMany) };
  if (file.size > MAX_BYTES) return { ...base, error: t.tooLarge(formatSize(file.size)) };
  if (file.size === 0) return { ...base, error: t.empty };
  return { ...base, file, share: 0 };
}

/** The server's words; a file of a kind that is not taken will not be taken the second time either. */
function refusalOf(problem: ApiProblem): Pick<Item, 'error' | 'again'> {
  const said = problem.violations.map(({ message }) => message).join(' ');
  return { error: said || problem.message, again: problem.transient };
}

function itemOf(sent: FileRef): Item {
  return { key: sent.id, name: sent.fileName, size: sent.size, sent };
}

function enteredOf(items: readonly Item[]): FilesEntered {
  return {
    done: items.flatMap(({ sent }) => sent ?? []),
    busy: items.filter(({ share }) => share !== undefined).map(({ name }) => name),
    failed: items.filter(({ error }) => error).map(({ name }) => name),
  };
}
