import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { api, read } from '@/api/client';
import type { PersonRef } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { useText } from '@/i18n/messages';
import { isComposing } from '@/lib/composition';
import { Button } from '@/ui/button';
import { dropDraft, keepDraft, readDraft } from '@/ui/drafts';
import { announce } from '@/ui/toast';
import { attachmentIdsOf } from './attachments';
import { attachmentsField } from './attachments-field';
import classes from './cards.module.css';
import { discussionWords } from './discussion-words';
import { peopleQuery } from './person-queries';
import type { Talk } from './talk';

/** As many as stand under the text without pushing it away. */
const OFFERED = 6;
/** "@Lê Thị" at the end of what has been typed. */
const NAMING = /(?:^|\s)@([\p{L}][\p{L}\s]{0,30})$/u;

/** Where something is said: a text, people named with @, files. What is typed survives a killed tab. */
export function CommentForm({ talk }: { talk: Talk }) {
  const t = useText(discussionWords);
  const draft = `comment/${'taskId' in talk ? talk.taskId : talk.workItemId}`;
  const [content, setContent] = useState(() => readDraft(draft)?.content ?? '');
  const [named, setNamed] = useState<PersonRef[]>([]);
  const [files, setFiles] = useState<string>();
  const [round, setRound] = useState(0);
  const text = useRef<HTMLTextAreaElement>(null);
  const field = attachmentsField();
  const wanted = NAMING.exec(content)?.[1]?.trim() ?? '';
  const people = useQuery({ ...peopleQuery({ q: wanted }), enabled: wanted.length > 0 });
  const write = (value: string) => {
    setContent(value);
    keepDraft(draft, { content: value });
  };
  const sending = useCommand(
    (words: string, header) =>
      read(
        api.POST('/api/v1/comments', {
          params: { header },
          body: {
            ...talk,
            content: words,
            mentionIds: named.filter(({ fullName }) => words.includes(`@${fullName}`)).map(({ id }) => id),
            attachmentIds: attachmentIdsOf({ [field.name]: files }),
          },
        }),
      ),
    () => {
      dropDraft(draft);
      setContent('');
      setNamed([]);
      setFiles(undefined);
      setRound((n) => n + 1);
      announce(t.sent);
      text.current?.focus();
    },
  );
  const name = (person: PersonRef) => {
    write(`${content.replace(/@[\p{L}\s]*$/u, '')}@${person.fullName} `);
    setNamed((before) => [...before.filter(({ id }) => id !== person.id), person]);
    text.current?.focus();
  };
  const submit = () => {
    if (content.trim() && !field.check?.(files) && !sending.isPending) sending.mutate(content.trim());
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event)) {
      event.preventDefault();
      submit();
    }
  };
  return (
    <form
      className={classes.writing}
      aria-label={t.write}
      noValidate
      data-noprint
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <textarea
        ref={text}
        rows={2}
        aria-label={t.write}
        aria-describedby={`${draft}-hint`}
        value={content}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={keys}
      />
      <p id={`${draft}-hint`} className={classes.soft}>
        {t.hint}
      </p>
      {wanted && (
        <div role="group" aria-label={t.people} className={classes.head}>
          {(people.data?.items ?? []).slice(0, OFFERED).map((person) => (
            <Button key={person.id} onClick={() => name(person)}>
              @{person.fullName}
            </Button>
          ))}
        </div>
      )}
      <div key={round}>
        {field.render?.({ id: `${draft}-files`, label: field.label, value: files, onChange: setFiles })}
      </div>
      {sending.error && (
        <p role="alert" className={classes.refused}>
          {sending.error.violations.map(({ message }) => message).join(' ') || sending.error.message}
        </p>
      )}
      <div className={classes.actions}>
        <Button type="submit" variant="primary" loading={sending.isPending}>
          {t.send}
        </Button>
      </div>
    </form>
  );
}
