import { api, read } from '@/api/client';
import { documentField, noteField, reasonField } from '@/business/common-fields';
import { numbered } from '@/business/document-number';
import { textsOf } from '@/i18n/messages';
import { addDays, today } from '@/lib/dates';
import type { Command, CommandField } from '@/ui/command';
import { fieldName } from './field-name';
import { moveWords } from './move-words';
import { headingOf, nodeStates } from './outline';
import { readReport } from './queries';
import classes from './report.module.css';
import type { Subject } from './subject';
import type { WholeReport } from './types';

const UNLOCKED_DAYS = 3;
const RETURN_DAYS = 3;

/** Sending, after a look at what is still empty in the report as the server has it. */
export async function sendCommand(id: string): Promise<Command> {
  const t = textsOf(moveWords);
  const { value: report } = await readReport(id);
  const empty = requiredAndEmpty(report);
  if (empty.length > 0) return cannotSend(empty);
  return {
    title: t.send,
    submit: t.send,
    draft: `send-report/${id}`,
    lead: (
      <>
        <Uncorrected report={report} />
        <Check report={report} />
      </>
    ),
    done: (output) => {
      const { no, submittedAt } = output as { no: number; submittedAt: string };
      return t.sent(no, submittedAt);
    },
    initial: report.hasSeal ? { issuedOn: today() } : {},
    fields: [...(report.hasSeal ? sealFields() : []), { name: 'note', label: t.note, kind: 'prose' }],
    send: ({ issuedOn, note, ...entered }, header) =>
      read(
        api.POST('/api/v1/reports/{id}/submissions', {
          params: { path: { id }, header },
          body: { ...numbered(entered), issuedOn, note },
        }),
      ),
  };
}

/** The server would refuse it: said before anything is filled in, with what to fill in. */
function cannotSend(empty: string[]): Command {
  const t = textsOf(moveWords);
  return {
    title: t.send,
    submit: t.send,
    stopped: true,
    done: '',
    fields: [],
    lead: (
      <div className={classes.banner} data-tone="soon" role="alert">
        <p>{t.cannotSend}</p>
        <ul className={classes.check}>
          {empty.map((heading) => (
            <li key={heading}>{heading}</li>
          ))}
        </ul>
      </div>
    ),
    send: () => Promise.reject(new Error('stopped')),
  };
}

function requiredAndEmpty({ content }: WholeReport): string[] {
  return content.nodes
    .filter((node) => node.content === 'TEXT' && node.required && !node.text?.trim())
    .map(headingOf);
}

function sealFields(): CommandField[] {
  const t = textsOf(moveWords);
  return [
    { name: 'number', label: t.number, hint: t.numberHint, required: true },
    { name: 'symbol', label: t.symbol },
    { name: 'issuedOn', label: t.issuedOn, kind: 'date', required: true },
  ];
}

/** A warning, no refusal: perhaps nothing was to be changed. */
function Uncorrected({ report }: { report: WholeReport }) {
  const t = textsOf(moveWords);
  const fields = report.unchangedFields ?? [];
  if (fields.length === 0) return null;
  return (
    <div className={classes.banner} data-tone="soon" role="note">
      <p>{t.uncorrected}</p>
      <ul className={classes.check}>
        {fields.map((field) => (
          <li key={field}>{fieldName(report, field)}</li>
        ))}
      </ul>
    </div>
  );
}

function Check({ report }: { report: WholeReport }) {
  const t = textsOf(moveWords);
  const states = nodeStates(report, (_, now) => now ?? '');
  const missing = report.content.nodes.filter(({ code }) => (states.get(code)?.missing ?? 0) > 0);
  if (missing.length === 0) return <p>{t.checkFull}</p>;
  return (
    <div className={classes.banner} data-tone="soon">
      <p>{t.checkLead}</p>
      <ul className={classes.check}>
        {missing.map((node) => (
          <li key={node.code}>{t.checkMissing(headingOf(node), states.get(node.code)?.missing ?? 0)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Returns the marked fields, and only those, with what was written at each. */
export function returnCommand({ report, review }: Subject): Command {
  const t = textsOf(moveWords);
  const notes = Object.entries(review.notes).map(([field, note]) => ({ field, note }));
  return {
    title: t.giveBack,
    submit: t.giveBack,
    done: t.givenBack,
    draft: `return-report/${report.id}`,
    lead:
      notes.length === 0 ? (
        <p>{t.noMarks}</p>
      ) : (
        <>
          <p>{t.marks(notes.length)}</p>
          <ul className={classes.check}>
            {notes.map(({ field, note }) => (
              <li key={field}>
                <strong>{fieldName(report, field)}:</strong> {note}
              </li>
            ))}
          </ul>
        </>
      ),
    initial: { dueOn: addDays(today(), RETURN_DAYS) },
    fields: [{ name: 'dueOn', label: t.returnDue, kind: 'date' }, noteField()],
    send: async ({ dueOn, note }, header) => {
      const returned = await read(
        api.POST('/api/v1/reports/{id}/returns', {
          params: { path: { id: report.id }, header },
          body: { notes, dueOn, note },
        }),
      );
      review.clear();
      return returned;
    },
  };
}

export function receiveCommand({ report: { id }, review }: Subject): Command {
  const t = textsOf(moveWords);
  const marks = Object.keys(review.notes).length;
  return {
    title: t.receive,
    submit: t.receive,
    done: t.received,
    draft: `receive-report/${id}`,
    lead: (
      <>
        <p>{t.receiveLead}</p>
        {marks > 0 && <p>{t.receiveMarks(marks)}</p>}
      </>
    ),
    fields: [noteField()],
    send: async ({ note }, header) => {
      const received = await read(
        api.POST('/api/v1/reports/{id}/receipts', { params: { path: { id }, header }, body: { note } }),
      );
      review.clear();
      return received;
    },
  };
}

export function unlockCommand({ id }: Pick<WholeReport, 'id'>): Command {
  const t = textsOf(moveWords);
  return {
    title: t.unlock,
    submit: t.unlock,
    done: t.unlocked,
    draft: `unlock-report/${id}`,
    initial: { until: addDays(today(), UNLOCKED_DAYS) },
    fields: [reasonField(), { name: 'until', label: t.until, kind: 'date', required: true }],
    send: ({ reason = '', until = '' }, header) =>
      read(
        api.POST('/api/v1/reports/{id}/unlocks', {
          params: { path: { id }, header },
          body: { reason, until },
        }),
      ),
  };
}

export function excludeCommand(id: string): Command {
  const t = textsOf(moveWords);
  return {
    title: t.exclude,
    submit: t.exclude,
    danger: true,
    done: t.excluded,
    draft: `exclude-report/${id}`,
    fields: [reasonField(), { ...documentField(), hint: undefined }],
    send: ({ reason = '', documentId }, header) =>
      read(
        api.POST('/api/v1/reports/{id}/exclusions', {
          params: { path: { id }, header },
          body: { reason, documentId },
        }),
      ),
  };
}

export function includeCommand(id: string): Command {
  const t = textsOf(moveWords);
  return {
    title: t.include,
    submit: t.include,
    done: t.included,
    draft: `include-report/${id}`,
    fields: [noteField()],
    send: ({ note }, header) =>
      read(api.POST('/api/v1/reports/{id}/inclusions', { params: { path: { id }, header }, body: { note } })),
  };
}

export function prefillCommand(id: string): Command {
  const t = textsOf(moveWords);
  return {
    title: t.prefill,
    submit: t.prefill,
    done: t.prefilled,
    draft: `prefill-report/${id}`,
    lead: t.prefillLead,
    fields: [],
    send: (_, header) =>
      read(api.POST('/api/v1/reports/{id}/prefills', { params: { path: { id }, header }, body: {} })),
  };
}
