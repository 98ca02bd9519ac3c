import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, read } from '@/api/client';
import type { Violation } from '@/api/problem';
import type { Indicator, IndicatorValue } from '@/api/types';
import { type CellContent, readCell, textOfFigure } from '@/business/cell-text';
import { natureWords } from '@/business/indicator-words';
import { periodName } from '@/business/work-words';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import type { Values } from '@/ui/command';
import { Loaded } from '@/ui/page-state';
import { EntryForm } from './entry-form';
import classes from './my-updates.module.css';
import type { Entry } from './queue';
import { updateWords } from './words';
import type { StepProps } from './work-entry';

type FigureStep = Extract<Entry, { kind: 'FIGURE' }>;

/** One figure of the period, the one before beside it; figures by district go to their grid. */
export function FigureEntry({ entry, ...step }: StepProps & { entry: FigureStep }) {
  const { id } = entry;
  const known = useQuery({
    queryKey: ['my-updates', 'figure', id],
    queryFn: async () => {
      const [indicator, values] = await Promise.all([
        read(api.GET('/api/v1/indicators/{id}', { params: { path: { id } } })),
        read(api.GET('/api/v1/indicator-values', { params: { query: { indicatorId: [id], limit: 20 } } })),
      ]);
      const last = values.items.find(({ period, memberId }) => period < entry.period && !memberId);
      return { indicator, last };
    },
  });
  return (
    <Loaded query={known}>
      {({ indicator, last }) =>
        indicator.disaggregationId ? (
          <ByDistrict planId={indicator.planId} />
        ) : (
          <Figure entry={entry} indicator={indicator} last={last} {...step} />
        )
      }
    </Loaded>
  );
}

function ByDistrict({ planId }: { planId: string }) {
  const t = useText(updateWords);
  return (
    <p>
      <Link to="/indicator-values" search={{ planId }}>
        {t.grid}
      </Link>
    </p>
  );
}

interface FigureProps extends StepProps {
  entry: FigureStep;
  indicator: Indicator;
  last: IndicatorValue | undefined;
}

function Figure({ entry, indicator, last, ...step }: FigureProps) {
  const t = useText(updateWords);
  const natures = useText(natureWords);
  const language = useLanguage();
  const { decimals, unitOfMeasure, aggregation } = indicator;
  const ratio = aggregation.overTime === 'RATIO' || aggregation.overMembers === 'RATIO';
  const cell = (values: Values) => readCell(values.figure ?? '', { decimals, unitOfMeasure, ratio });
  const check = (values: Values): Violation[] => {
    const message = faultOf(cell(values), t);
    return message ? [{ pointer: '/figure', code: 'NOT_READY', message }] : [];
  };
  const lastText = last && textOfFigure(last.figure, decimals);
  return (
    <EntryForm
      {...step}
      label={indicator.name}
      before={
        <blockquote className={classes.last}>
          <p className={classes.soft}>
            {last
              ? t.lastFigure(`${periodName(last.period, language)}, ${natures[last.nature]}`)
              : t.firstFigure}
          </p>
          {lastText && (
            <p>
              {lastText} {last?.figure.value !== undefined && unitOfMeasure}
            </p>
          )}
        </blockquote>
      }
      last={lastText ? { figure: lastText } : undefined}
      fields={[
        {
          name: 'figure',
          label: `${t.figure} ${periodName(entry.period, language)}, ${natures[entry.nature]} (${unitOfMeasure})`,
          hint: t.figureHint,
          line: true,
        },
      ]}
      check={check}
      send={(values, header) => {
        const content = cell(values);
        if (content.kind !== 'figure') throw new Error('checked before');
        const { figure, numerator, denominator } = content;
        return read(
          api.POST('/api/v1/indicator-values', {
            params: { header },
            body: {
              indicatorId: indicator.id,
              period: entry.period,
              nature: entry.nature,
              basis: indicator.basis,
              figure,
              numerator,
              denominator,
            },
          }),
        );
      }}
    />
  );
}

/** Why what was typed cannot be sent, or undefined. */
function faultOf(content: CellContent, t: (typeof updateWords)['vi']): string | undefined {
  switch (content.kind) {
    case 'empty':
      return t.needFigure;
    case 'ambiguous':
      return t.whichNumber(formatNumber(content.asThousands), formatNumber(content.asDecimal));
    case 'invalid':
      return t[content.fault];
    default:
      return undefined;
  }
}
