import { Link } from '@tanstack/react-router';
import { api, read, readVersioned } from '@/api/client';
import type { Meeting, MeetingConclusion } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { workWords } from '@/business/work-words';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { Button } from '@/ui/button';
import { Panel } from '@/ui/page';
import { Empty } from '@/ui/page-state';
import { Tag } from '@/ui/tag';
import { announce } from '@/ui/toast';
import { ConclusionEntry } from './conclusion-entry';
import classes from './meetings.module.css';
import { conclusionKindWords, meetingWords } from './words';

/** What was concluded, in order, with what became of each; and where the next one is typed. */
export function ConclusionsPanel({ meeting }: { meeting: Meeting }) {
  const t = useText(meetingWords);
  const rows = meeting.conclusions ?? [];
  const typing = meeting.allowedActions.includes('createMeetingConclusion');
  return (
    <Panel title={t.conclusions} id="conclusions" count={rows.length ? String(rows.length) : undefined}>
      {rows.length === 0 && <Empty>{typing ? t.noConclusions : t.noConclusionsYet}</Empty>}
      <ol className={classes.conclusions}>
        {rows.map((row) => (
          <Conclusion key={row.id} row={row} last={rows.length} />
        ))}
      </ol>
      {typing && <ConclusionEntry meeting={meeting.id} />}
    </Panel>
  );
}

function Conclusion({ row, last }: { row: MeetingConclusion; last: number }) {
  const t = useText(meetingWords);
  const kinds = useText(conclusionKindWords);
  const work = useText(workWords);
  return (
    <li>
      <span>{row.content}</span>
      <div className={classes.line}>
        <span className={classes.soft}>{kinds[row.kind]}</span>
        {row.unit && <span>{row.unit.name}</span>}
        {row.dueOn && <span>{t.byDay(formatDate(row.dueOn))}</span>}
        {row.kind !== 'NOTE' && (
          <Tag
            plain
            tone={row.settled ? 'good' : row.overdueDays ? 'late' : 'quiet'}
            shape={row.settled ? 'check' : row.overdueDays ? 'bang' : 'clock'}
          >
            {row.settled ? t.settled : row.overdueDays ? work.overdueBy(row.overdueDays) : t.waits}
          </Tag>
        )}
        {row.task && (
          <Link to="/tasks/$id" params={{ id: row.task.id }}>
            {row.task.code}
          </Link>
        )}
        {row.directionId && (
          <Link to="/directions/$id" params={{ id: row.directionId }}>
            {kinds.DIRECTION}
          </Link>
        )}
        <span data-noprint>
          <Moves row={row} last={last} />
        </span>
      </div>
    </li>
  );
}

function Moves({ row, last }: { row: MeetingConclusion; last: number }) {
  const t = useText(meetingWords);
  const path = { id: row.id };
  const etagOf = async () =>
    (await readVersioned(api.GET('/api/v1/meeting-conclusions/{id}', { params: { path } }))).etag;
  const move = useCommand(async (position: number) =>
    read(
      api.PATCH('/api/v1/meeting-conclusions/{id}', {
        params: { path, header: { 'If-Match': await etagOf() } },
        body: { position },
      }),
    ),
  );
  const remove = useCommand(
    async (_: string) =>
      read(
        api.DELETE('/api/v1/meeting-conclusions/{id}', {
          params: { path, header: { 'If-Match': await etagOf() } },
        }),
      ),
    () => announce(t.removed),
  );
  const may = (operation: string) => row.allowedActions.includes(operation);
  return (
    <>
      {may('editMeetingConclusion') && row.position > 1 && (
        <Button
          variant="quiet"
          aria-label={`${t.up}: ${row.content}`}
          onClick={() => move.mutate(row.position - 1)}
        >
          ↑
        </Button>
      )}
      {may('editMeetingConclusion') && row.position < last && (
        <Button
          variant="quiet"
          aria-label={`${t.down}: ${row.content}`}
          onClick={() => move.mutate(row.position + 1)}
        >
          ↓
        </Button>
      )}
      {may('deleteMeetingConclusion') && (
        <Button
          variant="quiet"
          aria-label={`${t.remove}: ${row.content}`}
          onClick={() => remove.mutate(row.id)}
        >
          {t.remove}
        </Button>
      )}
    </>
  );
}
