import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import classes from './plan-page.module.css';
import { bareOf, type Paragraph, type Part } from './reader-text';
import { planWords } from './words';

const SHORT = 60;

interface PlanTextProps {
  paragraphs: Paragraph[];
  at?: number;
  /** False while it is not known yet what was made of the sentences. */
  marked: boolean;
}

/** The text with its anchored sentences to be chosen; those of which nothing was made stand out. */
export const PlanText = memo(function PlanText({ paragraphs, at, marked }: PlanTextProps) {
  const t = useText(planWords);
  return (
    <>
      {marked ? <Coverage paragraphs={paragraphs} /> : <p role="status">{t.finding}</p>}
      <div className={classes.text}>
        {paragraphs.map(({ start, heading, parts }) =>
          heading ? (
            <h3 key={start}>
              {parts.map((part) => (
                <span key={part.start} data-start={part.start}>
                  {part.text}
                </span>
              ))}
            </h3>
          ) : (
            <p key={start}>
              {parts.map((part, n) => (
                <Run key={part.start} part={part} next={parts[n + 1]} chosen={part.start === at} />
              ))}
            </p>
          ),
        )}
      </div>
    </>
  );
});

/** A page break inside a sentence leaves its two halves without the blank between them. */
function Run({ part, next, chosen }: { part: Part; next?: Part; chosen: boolean }) {
  const t = useText(planWords);
  const torn = next && next.start > part.start + [...part.text].length;
  const words = torn ? `${part.text} ` : part.text;
  const id = `at-${part.start}`;
  if (part.made.length > 0) {
    return (
      <Link
        to="."
        id={id}
        data-start={part.start}
        draggable={false}
        search={{ at: String(part.start) }}
        resetScroll={false}
        className={classes.anchored}
        data-chosen={chosen || undefined}
        title={part.made.map(({ code, title }) => `${code} ${title}`).join('\n')}
      >
        {words}
      </Link>
    );
  }
  if (!part.bare)
    return (
      <span id={id} data-start={part.start}>
        {words}
      </span>
    );
  return (
    <mark
      id={id}
      data-start={part.start}
      className={classes.bare}
      title={t.bareMark}
      data-chosen={chosen || undefined}
    >
      {words}
    </mark>
  );
}

function Coverage({ paragraphs }: { paragraphs: Paragraph[] }) {
  const t = useText(planWords);
  const bare = bareOf(paragraphs);
  const runs = paragraphs.flatMap(({ parts }) => parts).filter(({ made }) => made.length > 0);
  return (
    <div className={classes.coverage}>
      <p data-noprint>{t.choose}</p>
      {bare.length === 0 ? (
        runs.length > 0 && <p>{t.covered(formatNumber(runs.length))}</p>
      ) : (
        <>
          <p>{t.bare(formatNumber(bare.length))}</p>
          <ul>
            {bare.map(({ start, text }) => (
              <li key={start}>
                <Link to="." search={{ at: String(start) }} resetScroll={false}>
                  {text.length > SHORT ? `${text.slice(0, SHORT)}…` : text}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
