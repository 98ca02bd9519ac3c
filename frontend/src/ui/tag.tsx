import type { ReactNode } from 'react';
import classes from './tag.module.css';

export type Tone = 'quiet' | 'info' | 'good' | 'soon' | 'late';
/** Shapes tell states apart where colours cannot: in grey print and to the colour-blind. */
export type Shape =
  | 'ring'
  | 'half'
  | 'dot'
  | 'check'
  | 'cross'
  | 'pause'
  | 'loop'
  | 'clock'
  | 'bang'
  | 'dash'
  | 'up';

const PATHS: Record<Shape, ReactNode> = {
  ring: <circle cx="8" cy="8" r="5.4" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.4" />
      <path d="M8 2.6a5.4 5.4 0 0 1 0 10.8z" fill="currentColor" />
    </>
  ),
  dot: <circle cx="8" cy="8" r="5.4" fill="currentColor" />,
  check: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="currentColor" stroke="none" />
      <path d="M5.2 8.2l2 2 3.8-4.2" stroke="var(--tag-paper)" />
    </>
  ),
  cross: <path d="M4 4l8 8M12 4l-8 8" />,
  pause: <path d="M5.5 3.5v9M10.5 3.5v9" strokeWidth="2.4" />,
  loop: <path d="M12.8 8A4.8 4.8 0 1 1 11 4.2M12.6 2.2v2.6H10" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="M8 4.8V8l2.2 1.6" />
    </>
  ),
  bang: (
    <>
      <path d="M8 2.2L14.4 13.4H1.6z" fill="currentColor" />
      <path d="M8 6.4v3.2M8 11.6v.1" stroke="var(--tag-paper)" />
    </>
  ),
  dash: <path d="M3.5 8h9" />,
  up: <path d="M8 13V3.5M4 7.2L8 3.2l4 4" />,
};

interface TagProps {
  tone: Tone;
  shape: Shape;
  children: ReactNode;
  /** Without the coloured plate, for dense tables. */
  plain?: boolean;
}

/** A state in words, with a shape and a colour. Red (`late`) is kept for overdue and error. */
export function Tag({ tone, shape, children, plain }: TagProps) {
  return (
    <span className={classes.tag} data-tone={tone} data-plain={plain || undefined}>
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {PATHS[shape]}
      </svg>
      <span>{children}</span>
    </span>
  );
}
