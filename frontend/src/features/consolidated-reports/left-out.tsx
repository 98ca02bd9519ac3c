import { api, read } from '@/api/client';
import { useCommand } from '@/api/use-command';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { SettledInput } from '@/ui/settled-input';
import type { FieldEditing } from '@/ui/use-field-edits';
import { added } from './added';
import classes from './left-out.module.css';
import { leftOutWords } from './left-out-words';
import type { ConsolidatedNode, LeftOutLine, WholeConsolidated } from './types';

/** As many as the server takes. */
const MOST = 1000;

interface LeftOutProps {
  report: WholeConsolidated;
  etag: string;
  node: ConsolidatedNode;
  editing?: FieldEditing;
}

/** Beside a text what the units said that does not stand in it, by which rule, and the way to put it in. */
export function LeftOut({ report, etag, node, editing }: LeftOutProps) {
  const t = useText(leftOutWords);
  const { left = [], leftCount } = node;
  if (leftCount === undefined) return null;
  const inner = left.filter(({ reason }) => reason === 'NOT_ADDRESSED');
  const others = left.filter(({ reason }) => reason !== 'NOT_ADDRESSED');
  const rest = leftCount - left.length;
  const rule = { report, etag, node };
  return (
    <div className={classes.leftOut} data-noprint>
      {(others.length > 0 || rest > 0 || editing) && (
        <details>
          <summary>{t.left(others.length + rest)}</summary>
          <Rule {...rule} writable={Boolean(editing)} />
          <Lines lines={others} node={node} editing={editing} />
          {rest > 0 && <p className={classes.soft}>{t.more(rest)}</p>}
        </details>
      )}
      {inner.length > 0 && (
        <details>
          <summary>{t.inner(inner.length)}</summary>
          <p className={classes.soft}>{t.innerLead}</p>
          <Lines lines={inner} node={node} editing={editing} />
        </details>
      )}
    </div>
  );
}

function Lines({
  lines,
  node,
  editing,
}: {
  lines: LeftOutLine[];
  node: ConsolidatedNode;
  editing?: FieldEditing;
}) {
  const t = useText(leftOutWords);
  const now = editing?.edits[node.code]?.mine ?? node.text ?? '';
  const whole = node.textLength === undefined;
  return (
    <ul className={classes.lines}>
      {lines
        .filter(({ text }) => !now.includes(text))
        .map((line) => (
          <li key={line.text}>
            <span>
              {line.text} <em>{line.units.join('; ')}</em>
              {line.reason === 'NO_FIGURES' && <em> · {t.noFigures}</em>}
            </span>
            {editing && whole && (
              <Button
                aria-label={t.putInOf(line.text)}
                onClick={() => {
                  editing.type(node.code, added(now, line, node));
                  void editing.flush();
                }}
              >
                {t.putIn}
              </Button>
            )}
          </li>
        ))}
    </ul>
  );
}

/** By what rule lines come in, and how many: the outline says it, for this report whoever writes it. */
function Rule({ report, etag, node, writable }: Omit<LeftOutProps, 'editing'> & { writable: boolean }) {
  const t = useText(leftOutWords);
  const own = report.extents?.[node.code] !== undefined;
  const change = useCommand((extents: Record<string, number>) =>
    read(
      api.PATCH('/api/v1/consolidated-reports/{id}', {
        params: { path: { id: report.id }, header: { 'If-Match': etag } },
        body: { extents },
      }),
    ),
  );
  const { [node.code]: _, ...others } = report.extents ?? {};
  const send = (text: string) => {
    const most = Number(text);
    if (text === '') change.mutate(others);
    else if (Number.isInteger(most) && most >= 0 && most <= MOST)
      change.mutate({ ...others, [node.code]: most });
  };
  return (
    <div className={classes.rule}>
      <p className={classes.soft}>
        {node.addressees
          ? t.addresseeRule(node.addressees.join(', '))
          : node.code.includes('-')
            ? t.tasksRule
            : t.textRule}
      </p>
      {writable ? (
        <SettledInput label={t.most} value={`${node.mostLines ?? ''}`} onSettle={send} />
      ) : (
        <p className={classes.soft}>
          {t.most}: {node.mostLines ?? t.all}
        </p>
      )}
      {own && writable && (
        <Button variant="quiet" loading={change.isPending} onClick={() => change.mutate(others)}>
          {t.usual}
        </Button>
      )}
      {node.edited && <p className={classes.soft}>{t.editedNote}</p>}
      {change.error && (
        <p role="alert" className={classes.refused}>
          {change.error.message}
        </p>
      )}
    </div>
  );
}
