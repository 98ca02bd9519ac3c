import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useAnswered } from '@/api/use-answered';
import { ListLink } from '@/business/list-link';
import { usePlanYears } from '@/business/plan-years';
import { useText } from '@/i18n/messages';
import { formatPercent } from '@/lib/numbers';
import { useAddress } from '@/ui/address';
import { FilterSelect } from '@/ui/filters';
import { AsOf } from '@/ui/marks';
import { Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { homeWords } from './home-words';
import { type Counted, matrixQuery, type UnitLine, type WorkCounts } from './matrix-queries';
import classes from './unit-matrix.module.css';

const MEASURES = ['ASSIGNED', 'COMPLETED', 'OVERDUE'] as const;

/** Units × tasks, work items, indicators, reports: how complete, how punctual, and the way to whoever is to be chased. */
export function UnitMatrix() {
  const t = useText(homeWords);
  const [address, setAddress] = useAddress();
  const { years, current } = usePlanYears();
  const year = address.year ?? current ?? '';
  useAnswered(year === '' ? undefined : matrixQuery(year));
  const matrix = useQuery({ ...matrixQuery(year), enabled: year !== '' });
  return (
    <Panel
      title={t.matrix}
      actions={
        <>
          <FilterSelect
            label={t.year}
            always
            value={year}
            options={years.map((value) => ({ value, label: value }))}
            onChange={(chosen) => setAddress({ year: chosen })}
          />
          <Link to="/reminders" data-noprint>
            {t.chaseAll}
          </Link>
        </>
      }
    >
      <Loaded query={matrix}>
        {({ lines, asOf }) => (
          <>
            <AsOf at={asOf} />
            <Table lines={lines} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Table({ lines }: { lines: UnitLine[] }) {
  const t = useText(homeWords);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, so it is scrolled by keyboard too
    <div className={classes.frame} tabIndex={0} role="region" aria-label={t.matrix}>
      <table className={classes.matrix}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t.unit}
            </th>
            <th scope="colgroup" colSpan={4}>
              {t.tasks}
            </th>
            <th scope="colgroup" colSpan={4}>
              {t.items}
            </th>
            <th scope="colgroup" colSpan={2}>
              {t.indicators}
            </th>
            <th rowSpan={2} scope="col" title={t.reportsHelp}>
              {t.reports}
            </th>
            <th rowSpan={2} scope="col" data-noprint>
              <span className={classes.hidden}>{t.chase}</span>
            </th>
          </tr>
          <tr>
            <WorkHeads />
            <WorkHeads />
            <th scope="col">{t.complete}</th>
            <th scope="col">{t.missing}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{line.name}</th>
              <WorkCells work={line.tasks} what={`${t.tasks}, ${line.name}`} />
              <WorkCells work={line.items} what={`${t.items}, ${line.name}`} />
              <FigureCells line={line} />
              <ReportCell line={line} />
              <td data-noprint>
                <Link to="/reminders" search={{ unit: line.id }} aria-label={t.chaseUnit(line.name)}>
                  {t.chase}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function WorkHeads() {
  const t = useText(homeWords);
  return (
    <>
      {MEASURES.map((measure) => (
        <th key={measure} scope="col">
          {t[measure]}
        </th>
      ))}
      <th scope="col" title={t.onTimeHelp}>
        {t.onTime}
      </th>
    </>
  );
}

function WorkCells({ work, what }: { work: WorkCounts | undefined; what: string }) {
  const t = useText(homeWords);
  if (!work) return <td colSpan={4} className={classes.none} />;
  const { onTime } = work;
  return (
    <>
      {MEASURES.map((measure) => (
        <td key={measure} data-late={(measure === 'OVERDUE' && work.counts[measure].value > 0) || undefined}>
          <Open counted={work.counts[measure]} what={`${t[measure]}, ${what}`} />
        </td>
      ))}
      <td>
        {onTime && typeof onTime.percent === 'number' && (
          <span title={`${onTime.numerator}/${onTime.denominator}`}>{formatPercent(onTime.percent)}</span>
        )}
      </td>
    </>
  );
}

function FigureCells({ line }: { line: UnitLine }) {
  const t = useText(homeWords);
  if (!line.indicators) return <td colSpan={2} className={classes.none} />;
  const { total, missing } = line.indicators;
  return (
    <>
      <td>
        {total.value - missing.value}/<Open counted={total} what={`${t.indicators}, ${line.name}`} />
      </td>
      <td>
        <Open counted={missing} what={`${t.missing}, ${line.name}`} />
      </td>
    </>
  );
}

/** Sent of those to be sent; leads to the report, or to all of them where there are several. */
function ReportCell({ line: { name, reports } }: { line: UnitLine }) {
  const t = useText(homeWords);
  if (!reports) return <td className={classes.none} />;
  const { only, sent, total } = reports;
  const label = t.reportsOf(name, sent, total);
  return (
    <td>
      {only ? (
        <Link to="/reports/$id" params={{ id: only }} aria-label={label}>
          {sent}/{total}
        </Link>
      ) : (
        <Link to="/reports" aria-label={label}>
          {sent}/{total}
        </Link>
      )}
    </td>
  );
}

function Open({ counted, what }: { counted: Counted; what: string }) {
  return <ListLink list={counted.list} value={counted.value} what={what} />;
}
