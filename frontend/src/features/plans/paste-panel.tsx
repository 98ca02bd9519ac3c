import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import type { Plan, Section } from '@/api/types';
import { DocumentField } from '@/business/document-field';
import { allUnitsQuery, unitClassesQuery } from '@/business/unit-queries';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { useAddress } from '@/ui/address';
import { Button } from '@/ui/button';
import { draftWords } from '@/ui/draft-words';
import { Grid } from '@/ui/grid';
import { MantineRoot } from '@/ui/mantine-root';
import { Panel } from '@/ui/page';
import { announce } from '@/ui/toast';
import { useWhenBack } from '@/ui/use-when-back';
import { PasteAsks } from './paste-asks';
import { usePasteDraft } from './paste-draft';
import classes from './paste-panel.module.css';
import { bareCode, NEW } from './paste-places';
import {
  type ColumnId,
  emptyRow,
  isEmpty,
  type NewHeading,
  type PasteRow,
  pasted,
  type RowPlace,
} from './paste-rows';
import { namedUnits } from './paste-units';
import { pasteWords } from './paste-words';
import { usePasteSend } from './use-paste-send';

interface PastePanelProps {
  plan: Plan;
  sections: readonly Section[];
  codes: readonly string[];
}

/** Many tasks at once: pasted, understood cell by cell, checked by the server, then made. */
export default function PastePanel({ plan, sections, codes }: PastePanelProps) {
  const t = useText(pasteWords);
  const [, setAddress] = useAddress();
  const d = useText(draftWords);
  const { draft, setDraft, kept, restored } = usePasteDraft(plan.id);
  const { rows, answers, documentId } = draft;
  const setRows = (next: (before: PasteRow[]) => PasteRow[]) =>
    setDraft((before) => ({ ...before, rows: next(before.rows) }));
  const units = useQuery(allUnitsQuery());
  const unitClasses = useQuery(unitClassesQuery());
  const named = useMemo(
    () => namedUnits(units.data ?? [], unitClasses.data?.items ?? []),
    [units.data, unitClasses.data],
  );
  const register = plan.kind === 'REGISTER';
  const known = { planId: plan.id, register, documentId, units: named, answers, codes };
  const send = usePasteSend(draft, setDraft, known, sections);
  const { reads, ready, places } = send;
  const unmade = send.headings;
  const panel = useRef<HTMLDivElement>(null);
  // What was copied is pasted at once: the first cell already has the focus.
  useEffect(() => panel.current?.querySelector<HTMLElement>('[role=grid] :is(input, textarea)')?.focus(), []);
  const pending = rows.filter((row) => !row.made && !isEmpty(row));
  const refused = rows
    .flatMap((row, n) => (row.made || isEmpty(row) ? [] : [{ row, n, ...errorsOf(row, reads) }]))
    .filter(({ messages }) => messages.length > 0);
  useBlocker({ shouldBlockFn: () => false, enableBeforeUnload: () => pending.length > 0 });
  const change = (id: string, column: string, text: string) =>
    setRows((before) =>
      before.map((row) =>
        row.id === id ? { ...changed(row, column, text), errors: {}, checked: false } : row,
      ),
    );
  const asks = [
    ...new Map(
      pending.flatMap((row) => reads.get(row.id)?.asks ?? []).map((ask) => [ask.text, ask]),
    ).values(),
  ];
  const make = () => {
    if (register && !documentId) return announce(t.needDocument);
    send.make((made, all) => {
      announce(t.made(formatNumber(made)));
      if (all) setAddress({ view: undefined });
    });
  };
  useWhenBack(send.interrupted, make);
  return (
    <Panel
      title={t.title}
      actions={
        <Button variant="quiet" onClick={() => setAddress({ view: undefined })}>
          {t.close}
        </Button>
      }
    >
      <div className={classes.panel} ref={panel}>
        <p className={classes.hint}>{t.hint}</p>
        {restored && pending.length > 0 && <p role="status">{d.restored}</p>}
        {register && (
          <MantineRoot>
            <DocumentField
              id="paste-document"
              label={t.document}
              required
              value={documentId}
              onChange={(chosen) => setDraft((before) => ({ ...before, documentId: chosen }))}
            />
          </MantineRoot>
        )}
        <Grid
          label={t.grid}
          columns={columnsOf(t, [...sections, ...unmade], register)}
          rows={rows.map((row) => ({
            id: row.id,
            cells: { ...row.cells, section: sectionIn(places.get(row.id)) },
            errors: row.made || isEmpty(row) ? {} : { ...reads.get(row.id)?.errors, ...row.errors },
            locked: row.made,
            notes: notesOf(t, row, places),
          }))}
          onChange={change}
          onPaste={(id, column, block) =>
            setRows((before) =>
              pasted(
                before,
                before.findIndex((row) => row.id === id),
                column as ColumnId,
                block,
              ),
            )
          }
          rowMenu={({ id }) => (
            <Button
              variant="quiet"
              onClick={() => setRows((before) => keepOne(before.filter((row) => row.id !== id)))}
            >
              {t.remove}
            </Button>
          )}
        />
        <PasteAsks
          asks={asks}
          onAnswer={(key, unit) =>
            setDraft((before) => ({ ...before, answers: { ...before.answers, [key]: unit } }))
          }
        />
        {refused.length > 0 && (
          <details className={classes.refused} open={refused.length <= 12}>
            <summary>{t.refused(formatNumber(refused.length))}</summary>
            <ul>
              {refused.map(({ row, n, messages }) => (
                <li key={row.id}>
                  {t.row(n + 1)}: {messages.join(' ')}
                </li>
              ))}
            </ul>
          </details>
        )}
        <div className={classes.bar}>
          <Button
            icon={<IconPlus aria-hidden="true" />}
            onClick={() => setRows((before) => [...before, emptyRow()])}
          >
            {t.addRow}
          </Button>
          {rows.length > 1 && (
            <Button variant="quiet" onClick={() => setRows(() => [emptyRow()])}>
              {t.clear}
            </Button>
          )}
          <span className={classes.state} role="status">
            {send.waiting > 0 && t.ready(formatNumber(ready), formatNumber(send.waiting))}
            {pending.length > 0 && !kept && ` · ${d.notKept}`}
            {send.away && ` · ${t.away}`}
          </span>
          <Button disabled={ready === 0} loading={send.checking} onClick={send.check}>
            {t.check}
          </Button>
          <Button variant="primary" disabled={ready === 0} loading={send.making} onClick={make}>
            {ready === 0 ? t.makeNone : t.make(formatNumber(ready))}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

type Placed = ReturnType<typeof usePasteSend>['places'];

/** What becomes of a row that does not stand in it: a section, or a code made longer by its section's. */
function notesOf(
  t: (typeof pasteWords)['vi'],
  row: PasteRow,
  places: Placed,
): Record<string, string> | undefined {
  if (row.made) return { title: t.done };
  const place = places.get(row.id);
  if (!place) return undefined;
  const { heading, code } = place;
  if (heading) return { title: (heading.id.startsWith(NEW) ? t.becomesSection : t.ownSection)(heading.code) };
  return code && code !== bareCode(row.cells.code) && !isEmpty(row)
    ? { code: t.becomesCode(code) }
    : undefined;
}

const changed = (row: PasteRow, column: string, text: string): PasteRow => ({
  ...row,
  cells: { ...row.cells, [column]: text },
  sentAs: column === 'code' ? undefined : row.sentAs,
});

const sectionIn = (place?: RowPlace) => (place && !place.heading ? place.sectionId : '');

const keepOne = (rows: PasteRow[]) => (rows.length > 0 ? rows : [emptyRow()]);

function errorsOf(row: PasteRow, reads: ReturnType<typeof usePasteSend>['reads']) {
  return { messages: [...new Set(Object.values({ ...reads.get(row.id)?.errors, ...row.errors }))] };
}

function columnsOf(
  t: (typeof pasteWords)['vi'],
  sections: readonly (Section | NewHeading)[],
  register: boolean,
) {
  return [
    { id: 'code', header: t.code, width: '5rem' },
    { id: 'title', header: t.task },
    { id: 'lead', header: t.lead, width: '11%' },
    { id: 'coordinators', header: t.coordinators, width: '13%' },
    { id: 'product', header: t.product, width: '11%' },
    { id: 'due', header: t.due, width: '8rem' },
    ...(register
      ? []
      : [
          {
            id: 'section',
            header: t.section,
            width: '12%',
            options: sections.map(({ id, code, title }) => ({
              value: id,
              label: id.startsWith(NEW) ? t.newSection(code, title) : `${code}. ${title}`,
            })),
          },
        ]),
  ];
}
