import type { IndicatorSummary } from '@/api/types';
import { textsOf } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { indicatorWords, targetWords } from './words';

type Target = IndicatorSummary['targets'][number];

/** A target in one line: "ít nhất 4 · năm 2025", "từ 2 đến 3 · mỗi huyện, thành phố (phấn đấu)". */
export function targetText(target: Target, decimals: number, unit: string): string {
  const t = textsOf(indicatorWords);
  const number = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : decimals);
  const amount =
    target.upper === undefined
      ? number(target.value)
      : `${number(target.value)} ${t.to} ${number(target.upper)}`;
  const base = target.denominator ? ` ${t.ofBase} ${target.denominator}` : '';
  return [
    `${textsOf(targetWords)[target.type]} ${amount} ${unit}${base}`,
    target.per === 'MEMBER' && t.perMember,
    target.year ? t.byYear(target.year) : t.everyYear,
    target.commitment === 'STRIVED' && t.strived,
  ]
    .filter(Boolean)
    .join(' · ');
}
