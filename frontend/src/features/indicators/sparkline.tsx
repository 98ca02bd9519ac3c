import type { SeriesPoint } from '@/api/types';
import { periodName } from '@/business/work-words';
import { useLanguage } from '@/i18n/language';
import { formatNumber } from '@/lib/numbers';
import classes from './sparkline.module.css';

const WIDTH = 96;
const HEIGHT = 28;
const EDGE = 4;

const figureOf = (point: SeriesPoint) => (point.official ?? point.estimate)?.figure.value;

/** How an indicator has gone so far, against its target; said in words to whoever cannot see it. */
export function Sparkline({ points, decimals }: { points: readonly SeriesPoint[]; decimals: number }) {
  const language = useLanguage();
  const said = points.flatMap((point) => {
    const figure = figureOf(point);
    return figure === undefined
      ? []
      : [`${periodName(point.period, language)}: ${formatNumber(figure, decimals)}`];
  });
  if (said.length === 0) return <span className={classes.space} />;
  return (
    <svg
      className={classes.space}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={said.join('; ')}
      focusable="false"
    >
      <Drawn points={points} />
    </svg>
  );
}

function Drawn({ points }: { points: readonly SeriesPoint[] }) {
  const target = points.at(-1)?.target?.value;
  const figures = points.map(figureOf);
  const numbers = [...figures, target].filter((value) => value !== undefined);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const step = (WIDTH - 2 * EDGE) / Math.max(points.length - 1, 1);
  const x = (index: number) => EDGE + step * index;
  const y = (value: number) => HEIGHT - EDGE - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * EDGE);
  const last = Math.max(...figures.map((value, index) => (value === undefined ? 0 : index)));
  let path = '';
  figures.forEach((value, index) => {
    if (value === undefined) return;
    path += `${index > 0 && figures[index - 1] !== undefined ? 'L' : 'M'}${x(index)} ${y(value)}`;
  });
  return (
    <>
      {target !== undefined && (
        <line className={classes.target} x1={0} x2={WIDTH} y1={y(target)} y2={y(target)} />
      )}
      <path className={classes.line} d={path} />
      <circle className={classes.last} cx={x(last)} cy={y(figures[last] ?? low)} r={3} />
    </>
  );
}
