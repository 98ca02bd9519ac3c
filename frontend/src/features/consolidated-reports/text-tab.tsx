import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '@/i18n/messages';
import { Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import type { FieldEditing } from '@/ui/use-field-edits';
import classes from './consolidated.module.css';
import { LeftOut } from './left-out';
import { NodeText } from './node-text';
import { originsQuery } from './queries';
import { Sources } from './sources';
import type { ConsolidatedNode, WholeConsolidated } from './types';
import { consolidatedWords } from './words';

interface TextTabProps {
  report: WholeConsolidated;
  etag: string;
  editing?: FieldEditing;
}

const anchorOf = (code: string) => `part-${code.replace(/[^A-Za-z0-9]+/g, '-')}`;

/** Outline on the left, the text in the middle, on the right where the chosen part comes from. */
export function TextTab({ report, etag, editing }: TextTabProps) {
  const t = useText(consolidatedWords);
  const [chosen, setChosen] = useState<string>();
  const { content } = report;
  const node = content.nodes.find(({ code }) => code === chosen);
  return (
    <div className={classes.columns}>
      <nav className={classes.outline} aria-label={t.outline} data-noprint>
        <ol>
          {content.nodes.map(({ code, number, title, level, edited }) => (
            <li key={code} data-level={level}>
              <a
                href={`#${anchorOf(code)}`}
                onClick={(event) => {
                  event.preventDefault();
                  setChosen(code);
                  document.getElementById(anchorOf(code))?.scrollIntoView({ block: 'start' });
                }}
              >
                {number}. {title}
              </a>
              {edited && <span>{t.edited}</span>}
            </li>
          ))}
        </ol>
      </nav>
      <div className={classes.body}>
        {content.nodes.map((one) => (
          <NodeText
            key={one.code}
            id={anchorOf(one.code)}
            standing={{ id: report.id, etag }}
            node={one}
            editing={editing}
            chosen={one.code === chosen}
            onChoose={() => setChosen(one.code)}
          >
            <LeftOut report={report} etag={etag} node={one} editing={editing} />
          </NodeText>
        ))}
      </div>
      <aside className={classes.side} data-empty={!node || undefined} aria-live="polite">
        <Panel title={node ? t.sourcesOf(`${node.number}. ${node.title}`) : t.sources}>
          {node ? (
            <SourcesOf report={report} etag={etag} node={node} />
          ) : (
            <p className={classes.soft}>{t.sourcesLead}</p>
          )}
        </Panel>
      </aside>
    </div>
  );
}

/** A total of very many reports is made of all of them: who they are stands in a sheet of its own. */
function SourcesOf({
  report,
  etag,
  node,
}: {
  report: WholeConsolidated;
  etag: string;
  node: ConsolidatedNode;
}) {
  const t = useText(consolidatedWords);
  const all = node.content === 'TASK_FIGURES' && report.content.sources === undefined;
  const origins = useQuery({ ...originsQuery(report, etag, node), enabled: !all });
  if (all) return <p className={classes.soft}>{t.ofAll}</p>;
  return (
    <Loaded query={origins}>
      {({ origins: found, more }) => <Sources origins={found} more={more} content={report.content} />}
    </Loaded>
  );
}
