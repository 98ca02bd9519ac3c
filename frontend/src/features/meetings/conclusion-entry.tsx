import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { api, read } from '@/api/client';
import type { MeetingConclusion, NewConclusion } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { leadUnitsQuery } from '@/business/unit-queries';
import { useText } from '@/i18n/messages';
import { isComposing } from '@/lib/composition';
import { parseDate } from '@/lib/dates';
import { Button } from '@/ui/button';
import { announce } from '@/ui/toast';
import { Coordinators } from './coordinators';
import classes from './meetings.module.css';
import { taskSearchQuery } from './queries';
import { conclusionKindWords, meetingWords } from './words';

const KINDS = ['TASK', 'DIRECTION', 'NOTE'] as const satisfies readonly MeetingConclusion['kind'][];

/**
 * One conclusion in half a minute: type it, say what it becomes, who and by when; Ctrl + Enter, and the next one.
 * Native inputs on purpose: nothing here waits for a component library.
 */
export function ConclusionEntry({ meeting }: { meeting: string }) {
  const t = useText(meetingWords);
  const kinds = useText(conclusionKindWords);
  const units = useQuery(leadUnitsQuery());
  const [kind, setKind] = useState<MeetingConclusion['kind']>('TASK');
  const [content, setContent] = useState('');
  const [unit, setUnit] = useState('');
  const [due, setDue] = useState('');
  const [about, setAbout] = useState('');
  const [coordinators, setCoordinators] = useState<readonly string[]>([]);
  const text = useRef<HTMLTextAreaElement>(null);
  const tasks = useQuery(taskSearchQuery(kind === 'DIRECTION' ? about : ''));
  const found = tasks.data?.items ?? [];
  const named = (task: { code: string; title: string }) => `${task.code}. ${task.title}`;
  const recording = useCommand(
    (body: NewConclusion, header) =>
      read(
        api.POST('/api/v1/meetings/{id}/conclusions', { params: { path: { id: meeting }, header }, body }),
      ),
    () => {
      setContent('');
      setDue('');
      setAbout('');
      setCoordinators([]);
      announce(t.recorded);
      text.current?.focus();
    },
  );
  const day = parseDate(due);
  const others = coordinators.filter((id) => id !== unit);
  const submit = () => {
    if (!content.trim() || day.kind === 'invalid' || recording.isPending) return;
    recording.mutate({
      kind,
      content: content.trim(),
      unit: (kind !== 'NOTE' && unit) || undefined,
      coordinators: kind === 'TASK' && others.length > 0 ? others : undefined,
      taskId: kind === 'DIRECTION' ? found.find((task) => named(task) === about)?.id : undefined,
      dueOn: kind !== 'NOTE' && day.kind === 'date' ? day.date : undefined,
    });
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event)) {
      event.preventDefault();
      submit();
    }
  };
  return (
    <form
      className={classes.entry}
      aria-label={t.record}
      noValidate
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      data-noprint
    >
      <label>
        {t.content}
        <textarea
          ref={text}
          rows={2}
          value={content}
          aria-describedby="conclusion-hint"
          onChange={(event) => setContent(event.currentTarget.value)}
        />
      </label>
      <p id="conclusion-hint" className={classes.soft}>
        {t.contentHint}
      </p>
      <fieldset className={classes.kinds}>
        <legend>{t.becomes}</legend>
        {KINDS.map((value) => (
          <label key={value}>
            <input type="radio" name="kind" checked={kind === value} onChange={() => setKind(value)} />{' '}
            {kinds[value]}
          </label>
        ))}
      </fieldset>
      {kind !== 'NOTE' && (
        <div className={classes.more}>
          <label>
            {t.unit}
            <select value={unit} onChange={(event) => setUnit(event.currentTarget.value)}>
              <option value="">{t.noUnit}</option>
              {(units.data?.items ?? []).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t.due}
            <input
              type="text"
              inputMode="numeric"
              autoComplete="off"
              placeholder={t.dueHint}
              value={due}
              onChange={(event) => setDue(event.currentTarget.value)}
            />
          </label>
          {kind === 'TASK' && (
            <Coordinators
              units={(units.data?.items ?? []).filter(({ id }) => id !== unit)}
              chosen={others}
              onChange={setCoordinators}
            />
          )}
          {kind === 'DIRECTION' && (
            <label>
              {t.aboutTask}
              <input
                type="text"
                list="meeting-tasks"
                autoComplete="off"
                placeholder={t.aboutTaskHint}
                value={about}
                onChange={(event) => setAbout(event.currentTarget.value)}
              />
              <datalist id="meeting-tasks">
                {found.map((task) => (
                  <option key={task.id} value={named(task)} />
                ))}
              </datalist>
            </label>
          )}
        </div>
      )}
      {day.kind === 'invalid' && due.length > 4 && <p className={classes.error}>{t.badDate}</p>}
      {recording.error && (
        <p role="alert" className={classes.error}>
          {recording.error.violations.map(({ message }) => message).join(' ') || recording.error.message}
        </p>
      )}
      <div>
        <Button type="submit" variant="primary" loading={recording.isPending}>
          {t.record}
        </Button>
      </div>
    </form>
  );
}
