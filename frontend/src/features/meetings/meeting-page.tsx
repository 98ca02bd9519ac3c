import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, read, type Versioned } from '@/api/client';
import { saveBlob } from '@/api/files';
import { toProblem } from '@/api/problem';
import type { Meeting } from '@/api/types';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { ActionButtons } from '@/ui/actions';
import { Button } from '@/ui/button';
import { Page, Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { announce } from '@/ui/toast';
import { AgendaPanel } from './agenda-panel';
import { ConclusionsPanel } from './conclusions-panel';
import { MeetingTag } from './meeting-tag';
import classes from './meetings.module.css';
import { meetingQuery } from './queries';
import { meetingWords } from './words';

const commands = () => import('./meeting-commands');

/** One meeting from the list before it to the notice after it. */
export function MeetingPage() {
  const { id = '' } = useParams({ strict: false });
  const meeting = useQuery(meetingQuery(id));
  return <Loaded query={meeting}>{(data) => <Known meeting={data} />}</Loaded>;
}

function Known({ meeting: { value: meeting, etag } }: { meeting: Versioned<Meeting> }) {
  const t = useText(meetingWords);
  return (
    <div data-meeting>
      <Page
        title={`${meeting.title} (${formatDate(meeting.heldOn)})`}
        crumbs={[{ label: t.title, to: '/meetings' }]}
        aside={<MeetingTag state={meeting.state} />}
        actions={
          <ActionButtons
            allowed={meeting.allowedActions}
            actions={[
              {
                operation: 'closeMeeting',
                label: t.close,
                primary: true,
                command: async () => (await commands()).closeMeetingCommand(meeting),
              },
              {
                operation: 'editMeeting',
                label: t.edit,
                command: async () => (await commands()).editMeetingCommand(meeting, etag),
              },
              {
                operation: 'cancelMeeting',
                label: t.cancel,
                command: async () => (await commands()).cancelMeetingCommand(meeting),
              },
            ]}
          />
        }
      >
        <p className={classes.soft}>
          {t.chair}: {meeting.chair.fullName}
          {meeting.place && ` · ${meeting.place}`}
          {meeting.units.length > 0 && ` · ${meeting.units.map(({ name }) => name).join(', ')}`}
        </p>
        {meeting.state === 'PLANNED' && <AgendaPanel meeting={meeting.id} />}
        {meeting.state !== 'CANCELLED' && <ConclusionsPanel meeting={meeting} />}
        {meeting.state !== 'CANCELLED' && <Notice meeting={meeting} />}
        {meeting.cancelledReason && <p>{meeting.cancelledReason}</p>}
      </Page>
    </div>
  );
}

/** The notice: a draft in Word, and its number and date once the clerk has entered them. */
function Notice({ meeting }: { meeting: Meeting }) {
  const t = useText(meetingWords);
  const { document: notice } = meeting;
  const issued = notice?.numberAndSymbol && notice.issuedOn;
  return (
    <Panel
      title={t.notice}
      actions={
        <>
          <Button icon={<IconDownload size={15} aria-hidden="true" />} onClick={() => void download(meeting)}>
            {t.download}
          </Button>
          <ActionButtons
            allowed={meeting.allowedActions}
            actions={[
              {
                operation: 'issueMeetingNotice',
                label: t.issue,
                primary: true,
                command: async () => (await commands()).issueNoticeCommand(meeting),
              },
            ]}
          />
        </>
      }
    >
      <p>
        {issued
          ? t.noticeIssued(notice.numberAndSymbol ?? '', formatDate(notice.issuedOn ?? ''))
          : t.noticeDraft}
      </p>
    </Panel>
  );
}

async function download({ id, heldOn }: Meeting) {
  try {
    const content: unknown = await read(
      api.GET('/api/v1/meetings/{id}/document', { params: { path: { id } }, parseAs: 'blob' }),
    );
    saveBlob(content as Blob, `Thông báo kết luận ${formatDate(heldOn).replaceAll('/', '-')}.docx`);
  } catch (error) {
    announce(toProblem(error).message);
  }
}
