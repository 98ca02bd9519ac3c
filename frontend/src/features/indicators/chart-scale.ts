import type { IndicatorSeries, SeriesPoint } from '@/api/types';

export interface Scale {
  x: (index: number) => number;
  y: (value: number) => number;
  ticks: number[];
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
}

const WIDTH = 720;
const HEIGHT = 280;
const PLOT = { left: 56, right: WIDTH - 96, top: 16, bottom: HEIGHT - 30 };
const TICKS = 4;

/** Every number of a point that the chart draws. */
export function numbersOf(point: SeriesPoint): number[] {
  return [
    point.phase,
    point.target?.value,
    point.target?.upper,
    point.estimate?.figure.value,
    point.official?.figure.value,
    point.expected,
  ].filter((value): value is number => typeof value === 'number');
}

/** Positions for a series: periods side by side, values on an axis that always shows zero. */
export function scaleOf(series: IndicatorSeries): Scale {
  const values = series.points.flatMap(numbersOf);
  const ticks = niceTicks(Math.min(0, ...values), Math.max(1, ...values));
  const [low, high] = [ticks[0] ?? 0, ticks[ticks.length - 1] ?? 1];
  const step = (PLOT.right - PLOT.left) / Math.max(series.points.length, 1);
  return {
    x: (index) => PLOT.left + step * (index + 0.5),
    y: (value) => PLOT.bottom - ((value - low) / (high - low)) * (PLOT.bottom - PLOT.top),
    ticks,
    width: WIDTH,
    height: HEIGHT,
    plot: PLOT,
  };
}

/** From a dot to the foot of the number over it, and of the number under it. */
const OVER = -11;
const UNDER = 20;
const HALF_LETTER = 4;
const CLEAR = 9;

/** Where a point's number is written: over its dot, under it where a line would run through it there. */
export function labelY(point: SeriesPoint, shown: number, scale: Scale): number {
  const y = scale.y(shown);
  const lines = numbersOf(point).filter((value) => value !== shown);
  const room = (foot: number) =>
    Math.min(CLEAR, ...lines.map((value) => Math.abs(scale.y(value) - (y + foot - HALF_LETTER))));
  return y + (room(UNDER) > room(OVER) && y + UNDER < scale.plot.bottom ? UNDER : OVER);
}

/** Round steps (1, 2, 2.5, 5 × 10ⁿ) from at most `low` to at least `high`. */
export function niceTicks(low: number, high: number): number[] {
  const rough = (high - low) / TICKS || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const ticks: number[] = [];
  const from = Math.floor(low / step);
  const to = Math.ceil(high / step);
  for (let n = from; n <= to; n++) ticks.push(Number((n * step).toPrecision(12)));
  return ticks;
}
