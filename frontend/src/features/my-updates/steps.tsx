import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Due } from '@/business/deadline';
import { TimeTag } from '@/business/work-tags';
import { useText } from '@/i18n/messages';
import { isComposing } from '@/lib/composition';
import { Button } from '@/ui/button';
import { ButtonLink } from '@/ui/button-link';
import { type Shape, Tag, type Tone } from '@/ui/tag';
import { AnswerEntry } from './answer-entry';
import { FigureEntry } from './figure-entry';
import classes from './my-updates.module.css';
import type { Entry } from './queue';
import { type Pass, type Standing, usePass } from './use-pass';
import { updateWords } from './words';
import { WorkEntry } from './work-entry';

/** The steps beside the one that is open; Alt and an arrow goes from one to the next. */
export function Steps({ entries }: { entries: Entry[] }) {
  const t = useText(updateWords);
  const pass = usePass(entries);
  const { at, goTo } = pass;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || isComposing(event)) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      goTo(Math.min(Math.max(at + step, 0), entries.length));
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [at, goTo, entries.length]);
  const entry = entries[at];
  return (
    <div className={classes.pass}>
      <nav aria-label={t.steps} className={classes.steps}>
        <ol>
          {entries.map((one, index) => (
            <li key={one.id}>
              <button
                type="button"
                aria-current={index === at ? 'step' : undefined}
                onClick={() => goTo(index)}
              >
                <span>{titleOf(one)}</span>
                <StandingTag standing={pass.steps[index]?.standing ?? 'OPEN'} />
              </button>
            </li>
          ))}
        </ol>
        {entry && <Button onClick={() => goTo(entries.length)}>{t.toSummary}</Button>}
      </nav>
      <section className={classes.card}>
        {entry ? (
          <Step key={entry.id} entry={entry} pass={pass} of={entries.length} />
        ) : (
          <Summary pass={pass} />
        )}
      </section>
    </div>
  );
}

function titleOf(entry: Entry): string {
  return entry.kind === 'FIGURE' ? entry.indicator.name : entry.row.title;
}

const LOOKS: Record<Standing, [Tone, Shape]> = {
  OPEN: ['quiet', 'ring'],
  DRAFT: ['info', 'half'],
  SAVED: ['good', 'check'],
  WAITING: ['soon', 'clock'],
  SKIPPED: ['quiet', 'dash'],
};

function StandingTag({ standing }: { standing: Standing }) {
  const t = useText(updateWords);
  const [tone, shape] = LOOKS[standing];
  return (
    <Tag tone={tone} shape={shape} plain>
      {t[standing]}
    </Tag>
  );
}

function Step({ entry, pass, of }: { entry: Entry; pass: Pass; of: number }) {
  const t = useText(updateWords);
  const { at } = pass;
  const step = pass.steps[at];
  if (!step) return null;
  const shared = {
    values: step.values,
    standing: step.standing,
    savedAt: step.savedAt,
    onType: (name: string, value: string) => pass.type(at, name, value),
    onSaved: (time: string) => pass.saved(at, time),
    onWaits: () => pass.waits(at),
    onSkip: () => pass.skip(at),
  };
  return (
    <>
      <header className={classes.head}>
        <p className={classes.soft}>{t.at(at + 1, of)}</p>
        <h2>{titleOf(entry)}</h2>
        <About entry={entry} />
      </header>
      {entry.kind === 'FIGURE' && <FigureEntry entry={entry} {...shared} />}
      {entry.kind === 'WORK' && <WorkEntry row={entry.row} {...shared} />}
      {entry.kind === 'ANSWER' && <AnswerEntry row={entry.row} {...shared} />}
    </>
  );
}

/** Where it belongs, until when, why it came back. */
function About({ entry }: { entry: Entry }) {
  const t = useText(updateWords);
  if (entry.kind === 'FIGURE') {
    return (
      <p className={classes.about}>
        <Link to="/indicators/$id" params={{ id: entry.id }}>
          {t.open}
        </Link>
      </p>
    );
  }
  const { row } = entry;
  return (
    <>
      <p className={classes.about}>
        {row.task && `${row.task.code} ${row.task.title}`}
        <TimeTag timeState={row.timeState} overdueDays={row.overdueDays} />
        <Due dueOn={row.dueOn} />
        {row.kind === 'WORK_ITEM' && (
          <Link to="/work-items/$id" params={{ id: row.id }}>
            {t.open}
          </Link>
        )}
        {row.kind === 'OCCURRENCE' && row.task && (
          <Link to="/tasks/$id" params={{ id: row.task.id }} search={{ occurrence: row.id }}>
            {t.open}
          </Link>
        )}
      </p>
      {row.note && <p className={classes.note}>{row.note}</p>}
    </>
  );
}

/** What came of it, plainly. */
function Summary({ pass }: { pass: Pass }) {
  const t = useText(updateWords);
  const saved = pass.steps.filter(({ standing }) => standing === 'SAVED').length;
  const waiting = pass.steps.filter(({ standing }) => standing === 'WAITING').length;
  const left = pass.steps.length - saved - waiting;
  const first = pass.steps.findIndex(({ standing }) => standing !== 'SAVED' && standing !== 'WAITING');
  const heading = useRef<HTMLHeadingElement>(null);
  // On a phone it stands below the list: who pressed "Xong" is taken to it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {left === 0 ? t.allDone : t.summary}
      </h2>
      <p role="status">{t.summaryText(saved, left)}</p>
      {waiting > 0 && <p>{t.waitingText(waiting)}</p>}
      <div className={classes.buttons}>
        {left > 0 && <Button onClick={() => pass.goTo(first)}>{t.back}</Button>}
        <ButtonLink to="/">{t.home}</ButtonLink>
      </div>
    </>
  );
}
