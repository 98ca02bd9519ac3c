import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { messages, useText } from '@/i18n/messages';
import { matches } from '@/lib/text';
import type { FieldInput } from '@/ui/command';
import { askedOf, askedValue, type Row } from './asked';
import classes from './asked.module.css';
import { type AskedKind, askedQuery } from './asked-queries';

const words = messages({
  search: ['Tìm trong danh sách', 'Search the list'],
  chosen: [(n: number) => `Đã chọn ${n}`, (n: number) => `${n} chosen`],
  nothing: ['Không có mục nào khớp.', 'Nothing matches.'],
  loading: ['Đang tải danh sách…', 'Loading the list…'],
  failed: [
    'Chưa tải được danh sách. Hãy đóng hộp thoại rồi mở lại.',
    'The list could not be loaded. Close and open again.',
  ],
});

interface AskedFieldProps extends FieldInput {
  kind: AskedKind;
  planId: string;
  /** How "all of it" is said; without it only what is named counts. */
  all?: string;
}

/** Ticks what of a plan is asked, by the plan's own numbering; a ticked section takes along what is inside. */
export function AskedField({ id, label, value, onChange, error, description, all, ...of }: AskedFieldProps) {
  const t = useText(words);
  const [term, setTerm] = useState('');
  const hint = useId();
  const rows = useQuery(askedQuery(of.kind, of.planId));
  const known = rows.data ?? [];
  const said = all === undefined && !value ? askedValue([]) : value;
  const asked = askedOf(said);
  const items = known.filter(({ heading }) => !heading);
  const count = asked === 'ALL' ? items.length : asked.size;
  const tick = (row: Row, on: boolean) => {
    const next = new Set(asked === 'ALL' ? [] : asked);
    if (on) next.add(row.id);
    else next.delete(row.id);
    // In the order of the plan, whatever the order of the ticks.
    onChange(askedValue(items.filter((one) => next.has(one.id)).map((one) => one.id)));
  };
  return (
    <fieldset className={classes.field} id={id} aria-describedby={description && hint}>
      <legend>{label}</legend>
      {description && (
        <p id={hint} className={classes.hint}>
          {description}
        </p>
      )}
      {error && <p className={classes.error}>{error}</p>}
      {all !== undefined && (
        <label className={classes.row}>
          <input
            type="checkbox"
            checked={asked === 'ALL'}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? askedValue(undefined) : askedValue([]))
            }
          />
          {all}
        </label>
      )}
      {asked !== 'ALL' && (
        <>
          <div className={classes.tools}>
            <input
              type="search"
              className={classes.search}
              value={term}
              placeholder={t.search}
              aria-label={`${t.search}: ${label}`}
              onChange={(event) => setTerm(event.currentTarget.value)}
              onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            />
            <span className={classes.hint} role="status">
              {t.chosen(count)}
            </span>
          </div>
          {rows.isPending && <p className={classes.hint}>{t.loading}</p>}
          {rows.isError && <p className={classes.error}>{t.failed}</p>}
          {rows.data && <Ticks rows={found(known, term)} asked={asked} onTick={tick} nothing={t.nothing} />}
        </>
      )}
    </fieldset>
  );
}

interface TicksProps {
  rows: Row[];
  asked: ReadonlySet<string>;
  nothing: string;
  onTick: (row: Row, on: boolean) => void;
}

function Ticks({ rows, asked, nothing, onTick }: TicksProps) {
  if (rows.length === 0) return <p className={classes.hint}>{nothing}</p>;
  return (
    <ul className={classes.rows}>
      {rows.map((row) => {
        const inside = row.within.some((around) => asked.has(around));
        return (
          <li key={row.id} data-depth={Math.min(row.depth, 3)}>
            {row.heading ? (
              <span className={classes.heading}>{row.label}</span>
            ) : (
              <label className={classes.row}>
                <input
                  type="checkbox"
                  checked={inside || asked.has(row.id)}
                  disabled={inside}
                  onChange={(event) => onTick(row, event.currentTarget.checked)}
                />
                {row.label}
              </label>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The rows in which every word is found, under their headings. */
function found(rows: readonly Row[], term: string): Row[] {
  const hits = rows.filter((row) => !row.heading && matches(term, row.label));
  const around = new Set(hits.map(({ within: [nearest] }) => nearest));
  return rows.filter((row) => (row.heading ? around.has(row.id) : hits.includes(row)));
}
