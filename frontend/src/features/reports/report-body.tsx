import { useText } from '@/i18n/messages';
import { Panel } from '@/ui/page';
import { FieldNote } from './field-note';
import { FiguresTable } from './figures-table';
import { anchorOf, headingOf } from './outline';
import classes from './report.module.css';
import { TaskFields } from './task-fields';
import { TaskFigures } from './task-figures';
import { TextField } from './text-field';
import type { ReportNode, WholeReport } from './types';
import { reportWords } from './words';

/** The report by its outline: headings in order, under each what the unit writes or what is counted. */
export function ReportBody({ report }: { report: WholeReport }) {
  return (
    <div className={classes.body}>
      {report.content.nodes.map((node) => (
        <Node key={node.code} node={node} report={report} />
      ))}
    </div>
  );
}

function Node({ node, report }: { node: ReportNode; report: WholeReport }) {
  const t = useText(reportWords);
  const heading = headingOf(node);
  if (node.content === 'NONE') {
    return (
      <h2 id={anchorOf(node.code)} className={classes.heading}>
        {heading}
      </h2>
    );
  }
  return (
    <Panel title={heading} id={anchorOf(node.code)}>
      {node.content === 'TEXT' && node.field && (
        <>
          <FieldNote field={node.field} note={node.note} of={heading} />
          <TextField
            field={node.field}
            part="text"
            of={heading}
            text={node.text}
            previous={node.previousText}
            required={node.required}
            prompt={node.prompt}
            rows={5}
            prefilled={!node.edited}
          />
        </>
      )}
      {node.content === 'TASKS' && <TaskFields tasks={report.content.tasks} />}
      {node.content === 'TASK_FIGURES' && (
        <TaskFigures tasks={report.content.tasks} asOf={report.content.asOf} />
      )}
      {node.content === 'INDICATORS' && (
        <>
          <FiguresTable rows={report.content.indicators} of={report} />
          {report.content.indicators.length > 0 && <p className={classes.soft}>{t.figuresHint}</p>}
        </>
      )}
    </Panel>
  );
}
