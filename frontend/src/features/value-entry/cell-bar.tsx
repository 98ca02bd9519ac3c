import { Link } from '@tanstack/react-router';
import type { IndicatorValue, ValueNature } from '@/api/types';
import {
  type EnteredState,
  MISSING,
  reasonOf,
  stateOf,
  textOfFigure,
  textOfMissing,
} from '@/business/cell-text';
import { figureWords, natureWords, valueStateWords } from '@/business/indicator-words';
import { periodName } from '@/business/work-words';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { FilterSelect } from '@/ui/filters';
import { SettledInput } from '@/ui/settled-input';
import type { Fault } from './batch';
import { yearBefore } from './periods';
import { type Cell, isStale, savedText, shownOf } from './sheet';
import type { Sheet } from './use-sheet';
import classes from './value-sheet.module.css';
import { entryWords } from './words';

const STATES: EnteredState[] = ['REPORTED', 'ZERO', ...MISSING];

interface CellBarProps {
  cell?: Cell;
  values: IndicatorValue[];
  nature: ValueNature;
  sheet: Sheet;
  fault?: Fault;
}

/** Everything about the chosen cell that its few characters cannot hold. */
export function CellBar({ cell, values, nature, sheet, fault }: CellBarProps) {
  const t = useText(entryWords);
  const language = useLanguage();
  const states = useText(valueStateWords);
  if (!cell) {
    return (
      <section className={classes.cell} aria-label={t.cell}>
        <p className={classes.hint}>{t.noCell}</p>
      </section>
    );
  }
  const { indicator, member, saved } = cell;
  const error = sheet.refusals[cell.id] ?? (fault && t[fault]);
  return (
    <section className={classes.cell} aria-label={t.cell}>
      <p className={classes.where}>
        <strong>
          {[indicator.code, member?.name ?? indicator.name, periodName(cell.period, language)].join(' · ')}
        </strong>
        {saved && (
          <span className={classes.hint}>
            {[states[saved.state], saved.enteredBy?.fullName].filter(Boolean).join(', ')}{' '}
            <Link to="/indicators/$id" params={{ id: indicator.id }} search={{ period: cell.period }}>
              {t.evidence}
            </Link>
          </span>
        )}
      </p>
      {error && <p className={classes.error}>{error}</p>}
      <Conflict cell={cell} sheet={sheet} />
      {cell.locked && <p className={classes.hint}>{saved?.state === 'SUBMITTED' ? t.waiting : t.closed}</p>}
      {!cell.locked && (
        <div className={classes.fields}>
          <References cell={cell} values={values} nature={nature} sheet={sheet} />
          <Fields cell={cell} sheet={sheet} />
        </div>
      )}
    </section>
  );
}

/** Somebody else has changed the figure since: theirs and mine, and the choice between them. */
function Conflict({ cell, sheet }: { cell: Cell; sheet: Sheet }) {
  const t = useText(entryWords);
  const typed = sheet.drafts[cell.id];
  if (!typed || !isStale(cell, typed)) return null;
  return (
    <p className={classes.conflict} role="alert">
      {t.onServer} <strong>{savedText(cell).text || '–'}</strong>
      {cell.saved?.enteredBy && ` (${cell.saved.enteredBy.fullName})`}
      <Button onClick={() => sheet.drop(cell)}>{t.takeTheirs}</Button>
      <Button onClick={() => sheet.type(cell, { revision: cell.saved?.revision ?? 0 })}>{t.keepMine}</Button>
    </p>
  );
}

/** The figures people look at before they type: the period before, and the other nature of this one. */
function References({ cell, values, nature, sheet }: Omit<Required<CellBarProps>, 'fault'>) {
  const t = useText(entryWords);
  const language = useLanguage();
  const natures = useText(natureWords);
  const { indicator, member, period } = cell;
  const here = values.filter((value) => value.indicatorId === indicator.id && value.memberId === member?.id);
  const before = yearBefore(period);
  const ofBefore = here.filter((value) => value.period === before);
  const last = ofBefore.find((value) => value.nature === 'OFFICIAL') ?? ofBefore[0];
  const other = here.filter((value) => value.period === period && value.nature !== nature);
  const put = (value: IndicatorValue) =>
    sheet.type(cell, { text: textOfFigure(value.figure, indicator.decimals) });
  return (
    <dl className={classes.references}>
      {last && before && (
        <div>
          <dt>{t.before(periodName(before, language))}</dt>
          <dd>
            {textOfFigure(last.figure, indicator.decimals)}{' '}
            <Button onClick={() => put(last)}>{t.keep}</Button>
          </dd>
        </div>
      )}
      {other.map((value) => (
        <div key={value.id}>
          <dt>{natures[value.nature]}</dt>
          <dd>
            {textOfFigure(value.figure, indicator.decimals)}{' '}
            <Button onClick={() => put(value)}>{t.take}</Button>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Fields({ cell, sheet }: { cell: Cell; sheet: Sheet }) {
  const t = useText(entryWords);
  const figures = useText(figureWords);
  const typed = shownOf(cell, sheet.drafts);
  const state = stateOf(typed.text, cell.indicator);
  const missing = MISSING.find((one) => one === state);
  const choose = (chosen: string | undefined) => {
    const to = MISSING.find((one) => one === chosen);
    sheet.type(cell, { text: to ? textOfMissing(to, reasonOf(typed.text)) : chosen === 'ZERO' ? '0' : '' });
  };
  return (
    <>
      <FilterSelect
        always
        label={t.kind}
        value={state ?? ''}
        options={[
          ...(state ? [] : [{ value: '', label: '' }]),
          ...STATES.map((value) => ({ value, label: figures[value] })),
        ]}
        onChange={choose}
      />
      {missing && (
        <SettledInput
          key={`reason ${cell.id}`}
          label={t.reason}
          value={reasonOf(typed.text)}
          onSettle={(reason) => sheet.type(cell, { text: textOfMissing(missing, reason) })}
        />
      )}
      <SettledInput
        key={`source ${cell.id}`}
        label={t.source}
        value={typed.source ?? ''}
        onSettle={(source) => sheet.type(cell, { source: source || undefined })}
      />
      <SettledInput
        key={`note ${cell.id}`}
        label={t.note}
        value={typed.note ?? ''}
        onSettle={(note) => sheet.type(cell, { note: note || undefined })}
      />
    </>
  );
}
