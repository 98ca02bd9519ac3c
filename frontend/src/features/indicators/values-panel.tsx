import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Indicator, IndicatorValue } from '@/api/types';
import { useAnswered } from '@/api/use-answered';
import { AttachmentLinksOf } from '@/business/attachment-links';
import { FigureText } from '@/business/indicator-tags';
import { natureWords, valueStateWords } from '@/business/indicator-words';
import { periodName } from '@/business/work-words';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { ActionButtons } from '@/ui/actions';
import { type Column, DataTable } from '@/ui/data-table';
import { Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { membersQuery, seriesQuery, valuesQuery } from './indicator-queries';
import { indicatorWords } from './words';

/** The figures entered, with what may be done with each: correct, submit, verify, return. */
export function ValuesPanel({ indicator }: { indicator: Indicator }) {
  const t = useText(indicatorWords);
  useAnswered(
    valuesQuery(indicator.id),
    indicator.disaggregationId ? membersQuery(indicator.disaggregationId) : undefined,
  );
  const values = useQuery(valuesQuery(indicator.id));
  const members = useQuery(membersQuery(indicator.disaggregationId));
  const series = useQuery(seriesQuery(indicator.id));
  const names = new Map((members.data?.items ?? []).map(({ id, name }) => [id, name]));
  const evidence = values.data?.items.some(({ attachmentIds }) => attachmentIds.length > 0) ?? false;
  const columns = useColumns(indicator, names, evidence);
  const periods = (series.data?.points ?? [])
    .filter(({ from }) => from <= today())
    .map(({ period }) => period)
    .reverse();
  const enter = async () =>
    (await import('./value-commands')).enterValueCommand({
      indicator,
      periods,
      members: members.data?.items ?? [],
      values: values.data?.items ?? [],
    });
  return (
    <Panel
      title={t.values}
      actions={
        <ActionButtons
          allowed={indicator.allowedActions}
          actions={[{ operation: 'createIndicatorValue', label: t.enter, primary: true, command: enter }]}
        />
      }
    >
      <Loaded query={values} isEmpty={(data) => data.items.length === 0} empty={<Empty>{t.noValues}</Empty>}>
        {(data) => (
          <DataTable caption={t.values} columns={columns} rows={data.items} rowId={(value) => value.id} />
        )}
      </Loaded>
    </Panel>
  );
}

function useColumns(
  indicator: Indicator,
  names: Map<string, string>,
  evidence: boolean,
): Column<IndicatorValue>[] {
  const t = useText(indicatorWords);
  const language = useLanguage();
  const natures = useText(natureWords);
  const states = useText(valueStateWords);
  return useMemo(() => {
    const member: Column<IndicatorValue>[] =
      names.size > 0
        ? [{ id: 'member', header: t.member, cell: (value) => value.memberId && names.get(value.memberId) }]
        : [];
    const files: Column<IndicatorValue> = {
      id: 'evidence',
      header: t.evidence,
      width: '6.5rem',
      cell: (value) => <AttachmentLinksOf ids={value.attachmentIds} />,
    };
    return [
      {
        id: 'period',
        header: t.period,
        main: true,
        width: '6rem',
        cell: (value) => periodName(value.period, language),
      },
      ...member,
      { id: 'nature', header: t.nature, width: '8.5rem', cell: (value) => natures[value.nature] },
      {
        id: 'figure',
        header: t.value,
        width: '7rem',
        align: 'right',
        cell: (value) => (
          <FigureText figure={value.figure} decimals={indicator.decimals} unit={indicator.unitOfMeasure} />
        ),
      },
      {
        id: 'state',
        header: t.state,
        width: '7rem',
        cell: (value) => [states[value.state], value.rejectionNote].filter(Boolean).join(': '),
      },
      ...(evidence ? [files] : []),
      { id: 'enteredBy', header: t.enteredBy, width: '11rem', cell: (value) => value.enteredBy?.fullName },
      {
        id: 'actions',
        header: '',
        width: '8.5rem',
        align: 'right',
        cell: (value) => <ValueActions indicator={indicator} value={value} />,
      },
    ];
  }, [t, language, natures, states, indicator, names, evidence]);
}

function ValueActions({ indicator, value }: { indicator: Indicator; value: IndicatorValue }) {
  const t = useText(indicatorWords);
  const load = () => import('./value-commands');
  const judge = (operation: 'submit' | 'verify' | 'reject') => async () =>
    (await load()).judgeValueCommand(operation, value);
  return (
    <ActionButtons
      allowed={value.allowedActions}
      visible={2}
      actions={[
        { operation: 'verifyIndicatorValue', label: t.verify, command: judge('verify') },
        { operation: 'rejectIndicatorValue', label: t.reject, command: judge('reject') },
        { operation: 'submitIndicatorValue', label: t.submit, command: judge('submit') },
        {
          operation: 'editIndicatorValue',
          label: t.edit,
          command: async () => (await load()).editValueCommand(indicator, value),
        },
      ]}
    />
  );
}
