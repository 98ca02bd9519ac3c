import { useText } from '@/i18n/messages';
import { anchorOf, headingOf, nodeStates } from './outline';
import classes from './report.module.css';
import { useReport } from './report-context';
import type { WholeReport } from './types';
import { reportWords } from './words';

/** The outline at the side: where what is written, what is still empty, what is to be corrected. */
export function OutlineNav({ report }: { report: WholeReport }) {
  const t = useText(reportWords);
  const { editing, review } = useReport();
  const states = nodeStates(report, (key, now) => editing?.edits[key]?.mine ?? now ?? '');
  return (
    <nav className={classes.outline} aria-label={t.outline} data-noprint>
      <p className={classes.soft}>{t.outline}</p>
      <ol>
        {report.content.nodes.map((node) => {
          const { missing = 0, marked = 0 } = states.get(node.code) ?? {};
          const noted = review && node.field && review.notes[node.field] ? 1 : 0;
          return (
            <li key={node.code} data-level={node.level}>
              <a
                href={`#${anchorOf(node.code)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(anchorOf(node.code))?.scrollIntoView({ block: 'start' });
                }}
              >
                {headingOf(node)}
              </a>
              {marked + noted > 0 && <span data-tone="soon">{t.marked(marked + noted)}</span>}
              {editing && missing > 0 && <span>{t.missing(missing)}</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
