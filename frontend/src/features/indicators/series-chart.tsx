import type { IndicatorSeries, SeriesPoint } from '@/api/types';
import { periodName } from '@/business/work-words';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { labelY, type Scale, scaleOf } from './chart-scale';
import classes from './series-chart.module.css';
import { indicatorWords } from './words';

/**
 * The series drawn: official figures as full dots, estimates as rings, phases as steps, the target as a line or a
 * band. Shapes differ as well as colours. The same numbers stand in a table below; this picture is hidden from
 * screen readers.
 */
export default function SeriesChart({ series }: { series: IndicatorSeries }) {
  const t = useText(indicatorWords);
  const scale = scaleOf(series);
  return (
    <figure className={classes.figure} aria-hidden="true">
      <svg
        viewBox={`0 0 ${scale.width} ${scale.height}`}
        className={classes.chart}
        aria-hidden="true"
        focusable="false"
      >
        <Axes series={series} scale={scale} />
        <Targets points={series.points} scale={scale} decimals={series.decimals} label={t.target} />
        <Line
          points={series.points}
          scale={scale}
          of={(point) => point.expected}
          className={classes.expected}
        />
        <Phases points={series.points} scale={scale} />
        <Line
          points={series.points}
          scale={scale}
          of={(point) => point.official?.figure.value}
          className={classes.official}
        />
        <Dots points={series.points} scale={scale} decimals={series.decimals} />
      </svg>
      <figcaption className={classes.legend}>
        <span className={classes.keyOfficial}>{t.official}</span>
        <span className={classes.keyEstimate}>{t.estimate}</span>
        <span className={classes.keyPhase}>{t.phase}</span>
        <span className={classes.keyTarget}>{t.target}</span>
      </figcaption>
    </figure>
  );
}

interface PartProps {
  points: SeriesPoint[];
  scale: Scale;
}

function Axes({ series, scale }: { series: IndicatorSeries; scale: Scale }) {
  const language = useLanguage();
  const { left, right, bottom } = scale.plot;
  return (
    <g className={classes.axes}>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={scale.y(tick)} y2={scale.y(tick)} />
          <text x={left - 8} y={scale.y(tick) + 4} textAnchor="end">
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      {series.points.map((point, index) => (
        <text key={point.period} x={scale.x(index)} y={bottom + 20} textAnchor="middle">
          {point.period.length === 4 ? point.period : periodName(point.period, language)}
        </text>
      ))}
    </g>
  );
}

function Targets({ points, scale, decimals, label }: PartProps & { decimals: number; label: string }) {
  const last = points[points.length - 1]?.target;
  const { left, right } = scale.plot;
  if (!last) return null;
  const y = scale.y(last.value);
  return (
    <g className={classes.target}>
      {last.upper !== undefined && (
        <rect x={left} width={right - left} y={scale.y(last.upper)} height={y - scale.y(last.upper)} />
      )}
      <line x1={left} x2={right} y1={y} y2={y} />
      <text x={right + 6} y={y + 4}>
        {label} {formatNumber(last.value, Number.isInteger(last.value) ? 0 : decimals)}
      </text>
    </g>
  );
}

function Phases({ points, scale }: PartProps) {
  const half = points.length > 1 ? (scale.x(1) - scale.x(0)) * 0.32 : 40;
  return (
    <g className={classes.phase}>
      {points.map(
        (point, index) =>
          point.phase !== undefined && (
            <line
              key={point.period}
              x1={scale.x(index) - half}
              x2={scale.x(index) + half}
              y1={scale.y(point.phase)}
              y2={scale.y(point.phase)}
            />
          ),
      )}
    </g>
  );
}

interface LineProps extends PartProps {
  of: (point: SeriesPoint) => number | undefined;
  className?: string;
}

/** A line through the points that have a number; a gap stays a gap. */
function Line({ points, scale, of, className }: LineProps) {
  let path = '';
  let pen = false;
  points.forEach((point, index) => {
    const value = of(point);
    if (value !== undefined) path += `${pen ? 'L' : 'M'}${scale.x(index)} ${scale.y(value)}`;
    pen = value !== undefined;
  });
  return <path d={path} className={className} />;
}

function Dots({ points, scale, decimals }: PartProps & { decimals: number }) {
  return (
    <g>
      {points.map((point, index) => {
        const official = point.official?.figure.value;
        const estimate = point.estimate?.figure.value;
        const shown = official ?? estimate;
        return (
          <g key={point.period}>
            {estimate !== undefined && (
              <circle cx={scale.x(index)} cy={scale.y(estimate)} r={6} className={classes.estimateDot} />
            )}
            {official !== undefined && (
              <circle cx={scale.x(index)} cy={scale.y(official)} r={4.5} className={classes.officialDot} />
            )}
            {shown !== undefined && (
              <text
                x={scale.x(index)}
                y={labelY(point, shown, scale)}
                textAnchor="middle"
                className={classes.label}
              >
                {formatNumber(shown, decimals)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
