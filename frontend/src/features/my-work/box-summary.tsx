import { Link } from '@tanstack/react-router';
import type { MyWork, WorkBox } from '@/api/types';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import classes from './my-work-page.module.css';
import { boxWords, myWorkWords } from './words';

interface BoxSummaryProps {
  boxes: MyWork['boxes'];
  /** The box that is open alone. */
  only?: string;
  leader?: string;
}

/** The numbers on top; each opens the list it counts. */
export function BoxSummary({ boxes, only, leader }: BoxSummaryProps) {
  const t = useText(myWorkWords);
  const words = useText(boxWords);
  return (
    <nav className={classes.summary} aria-label={t.summary}>
      {boxes.map(({ box, count }) => (
        <Link
          key={box}
          to="/"
          search={{ leader, box: only === box ? undefined : box }}
          className={classes.figure}
          data-on={only === box || undefined}
          data-loud={(isPressing(box) && count > 0) || undefined}
        >
          <strong>{formatNumber(count)}</strong>
          <span>{words[box]}</span>
        </Link>
      ))}
    </nav>
  );
}

/** Boxes whose being filled asks something of this person now. */
function isPressing(box: WorkBox): boolean {
  return box === 'RETURNED' || box === 'LATE';
}
