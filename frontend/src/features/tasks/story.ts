import type { components } from '@/api/schema';
import type {
  AdjustmentRequest,
  CoordinationAsk,
  Direction,
  Occurrence,
  ProgressUpdate,
  Reminder,
} from '@/api/types';
import { letterText } from '@/business/unit-names';
import { textsOf } from '@/i18n/messages';
import type { HistoryEntry } from '@/ui/history';
import { storyWords } from './story-words';

export type AssignmentStep = components['schemas']['AssignmentStep'];

/** What is recorded of a task, by kind, as the panels of its page have read it. */
export interface Recorded {
  updates: readonly ProgressUpdate[];
  steps: readonly AssignmentStep[];
  requests: readonly AdjustmentRequest[];
  asks: readonly CoordinationAsk[];
  directions: readonly Direction[];
  reminders: readonly Reminder[];
}

/** One line of everything that happened in a period of a task, the newest first; what belongs to another is left out. */
export function storyOf(
  { id }: Pick<Occurrence, 'id'>,
  moves: HistoryEntry[],
  recorded: Recorded,
): HistoryEntry[] {
  const mine = <T extends { occurrence: { id: string } }>(rows: readonly T[]) =>
    rows.filter(({ occurrence }) => occurrence.id === id);
  return [
    ...moves,
    ...mine(recorded.updates).map(updated),
    ...recorded.steps.map(handed),
    ...mine(recorded.requests).flatMap(requested),
    ...mine(recorded.asks).flatMap(asked),
    ...recorded.directions.flatMap(directed),
    ...recorded.reminders.map(chased),
  ].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

const said = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ') || undefined;

function updated({
  id,
  createdAt,
  author,
  percentComplete,
  result,
  state,
  workItem,
}: ProgressUpdate): HistoryEntry {
  const t = textsOf(storyWords);
  const detail = said(
    workItem?.title,
    percentComplete === undefined ? undefined : `${percentComplete}%`,
    result,
  );
  return {
    id,
    at: createdAt,
    who: author.fullName,
    what: state === 'WITHDRAWN' ? t.updatedWithdrawn : t.updated,
    detail,
  };
}

function handed({ id, givenAt, by, to, note }: AssignmentStep): HistoryEntry {
  return { id, at: givenAt, who: by.fullName, what: textsOf(storyWords).handed(to.fullName), detail: note };
}

function requested({
  id,
  createdAt,
  author,
  type,
  reason,
  opinion,
  decision,
}: AdjustmentRequest): HistoryEntry[] {
  const t = textsOf(storyWords);
  const entries: HistoryEntry[] = [
    { id, at: createdAt, who: author.fullName, what: t[type], detail: reason },
  ];
  if (opinion)
    entries.push({
      id: `${id}/opinion`,
      at: opinion.givenAt,
      who: opinion.givenBy.fullName,
      what: t.opinion,
      detail: opinion.content,
    });
  if (decision)
    entries.push({
      id: `${id}/decision`,
      at: decision.decidedOn,
      who: decision.decidedBy?.fullName ?? decision.signedBy ?? decision.recordedBy.fullName,
      what: decision.approved ? t.approved : t.declined,
      detail: decision.note,
    });
  return entries;
}

function asked({ id, createdAt, author, unit, content, letter, answers }: CoordinationAsk): HistoryEntry[] {
  const t = textsOf(storyWords);
  return [
    {
      id,
      at: createdAt,
      who: author.fullName,
      what: t.asked(unit.name),
      detail: said(letter && letterText(letter), content),
    },
    ...answers.map((answer) => ({
      id: answer.id,
      at: answer.answeredOn,
      who: unit.name,
      what: t.answered,
      detail: said(answer.letter && letterText(answer.letter), answer.content),
    })),
  ];
}

function directed({ id, givenOn, givenBy, content, answers }: Direction): HistoryEntry[] {
  const t = textsOf(storyWords);
  return [
    { id, at: givenOn, who: givenBy.fullName, what: t.directed, detail: content },
    ...answers.map((answer) => ({
      id: answer.id,
      at: answer.answeredAt,
      who: answer.author.fullName,
      what: t.answeredDirection,
      detail: answer.content,
    })),
  ];
}

function chased({ id, sentOn, sentBy, content }: Reminder): HistoryEntry {
  return { id, at: sentOn, who: sentBy.fullName, what: textsOf(storyWords).chased, detail: content };
}
