import type { Figure, IndicatorStatusCode } from '@/api/types';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { type Shape, Tag, type Tone } from '@/ui/tag';
import classes from './indicator-tags.module.css';
import { figureWords, statusWords } from './indicator-words';

const STATUSES: Record<IndicatorStatusCode, [Tone, Shape]> = {
  EXCEEDED: ['good', 'up'],
  MET: ['good', 'check'],
  ON_TRACK: ['info', 'half'],
  AT_RISK: ['soon', 'bang'],
  MISSED: ['late', 'cross'],
  NOT_ASSESSABLE: ['quiet', 'dash'],
};

interface StatusTagProps {
  status: IndicatorStatusCode;
  /** Why it cannot be assessed, in the API's words: "Chưa phân kỳ". */
  reason?: string;
  plain?: boolean;
}

/** Where an indicator stands. What cannot be assessed is grey and says why, never red or green. */
export function StatusTag({ status, reason, plain }: StatusTagProps) {
  const words = useText(statusWords);
  const [tone, shape] = STATUSES[status];
  return (
    <Tag tone={tone} shape={shape} plain={plain}>
      {status === 'NOT_ASSESSABLE' && reason ? reason : words[status]}
    </Tag>
  );
}

interface FigureTextProps {
  figure?: Figure;
  decimals: number;
  unit?: string;
}

/** A figure, or the words for why there is none. */
export function FigureText({ figure, decimals, unit }: FigureTextProps) {
  const words = useText(figureWords);
  if (!figure) return <span className={classes.missing}>{words.NOT_AVAILABLE}</span>;
  if (figure.value === undefined && figure.state !== 'ZERO') {
    return (
      <span className={classes.missing} title={figure.reason}>
        {words[figure.state]}
      </span>
    );
  }
  return (
    <span className={classes.figure}>
      {formatNumber(figure.value ?? 0, decimals)}
      {unit && <span className={classes.unit}> {unit}</span>}
    </span>
  );
}
