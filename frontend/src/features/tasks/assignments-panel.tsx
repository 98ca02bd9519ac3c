import { useQuery } from '@tanstack/react-query';
import type { Assignment, Task } from '@/api/types';
import { actionWords } from '@/business/action-words';
import { useText } from '@/i18n/messages';
import { ActionButtons } from '@/ui/actions';
import { Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import classes from './task-page.module.css';
import { assignmentsQuery } from './task-queries';
import { taskWords } from './words';

/** Inside each unit: who has the task in hand, who is the main officer, who helps. */
export function AssignmentsPanel({ task }: { task: Task }) {
  const t = useText(taskWords);
  const assignments = useQuery(assignmentsQuery(task.id));
  return (
    <Panel title={t.assignments}>
      <Loaded
        query={assignments}
        isEmpty={(data) => data.items.length === 0}
        empty={<Empty>{t.noAssignments}</Empty>}
      >
        {(data) => (
          <ul className={classes.list}>
            {data.items.map((assignment) => (
              <UnitAssignment key={assignment.unit.id} assignment={assignment} />
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}

function UnitAssignment({ assignment }: { assignment: Assignment }) {
  const t = useText(taskWords);
  const labels = useText(actionWords);
  const assign = async () => (await import('@/business/assignment-actions')).assignCommand(assignment);
  const { holder, heldSince, mainOfficer, helpers, dueOn } = assignment;
  return (
    <li>
      <div className={classes.line}>
        <strong>{assignment.unit.name}</strong>
        <ActionButtons
          allowed={assignment.allowedActions}
          actions={[
            { operation: 'createAssignment', label: labels.createAssignment, command: assign },
            { operation: 'createAssignmentStep', label: labels.createAssignmentStep, command: assign },
          ]}
        />
      </div>
      {assignment.state === 'UNASSIGNED' && <span className={classes.soft}>{t.noAssignments}</span>}
      {holder && (
        <span>
          {t.holder}: {holder.fullName}{' '}
          {heldSince && <span className={classes.soft}>{t.since(heldSince)}</span>}
        </span>
      )}
      {mainOfficer && (
        <span>
          {t.mainOfficer}: {mainOfficer.fullName}
        </span>
      )}
      {helpers.length > 0 && (
        <span>
          {t.helpers}: {helpers.map((person) => person.fullName).join(', ')}
        </span>
      )}
      {dueOn && <span>{t.dueInUnit(dueOn)}</span>}
      {assignment.lastNote && <p className={classes.soft}>“{assignment.lastNote}”</p>}
    </li>
  );
}
