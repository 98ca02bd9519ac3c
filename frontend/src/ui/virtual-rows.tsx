import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import classes from './data-table.module.css';

/** What the row of a long table must carry, so that its height can be taken and its place be told. */
export interface RowPlace {
  ref?: Ref<HTMLTableRowElement>;
  'data-index'?: number;
  'aria-rowindex'?: number;
}

interface VirtualRowsProps {
  count: number;
  columns: number;
  row: (index: number, place: RowPlace) => ReactNode;
}

const USUAL_HEIGHT = 48;
/** Enough that arrow keys always find the next row, and a turn of the wheel shows no gap. */
const BEYOND = 15;

/** The rows near the window, between two empty ones as high as all the others; on paper all of them. */
export default function VirtualRows({ count, columns, row }: VirtualRowsProps) {
  const top = useRef<HTMLTableRowElement>(null);
  const [margin, setMargin] = useState(0);
  const printing = usePrinting();
  useLayoutEffect(() => {
    setMargin((top.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);
  const rows = useWindowVirtualizer({
    count,
    estimateSize: () => USUAL_HEIGHT,
    overscan: BEYOND,
    scrollMargin: margin,
    useFlushSync: false,
    measureElement: (element) =>
      element.getBoundingClientRect().height +
      Number.parseFloat(getComputedStyle(element).marginBottom || '0'),
  });
  const shown = rows.getVirtualItems();
  const before = (shown[0]?.start ?? margin) - margin;
  const after = rows.getTotalSize() + margin - (shown.at(-1)?.end ?? margin);
  if (printing) return Array.from({ length: count }, (_, index) => row(index, {}));
  return (
    <>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this row takes the focus */}
      <tr ref={top} className={classes.spacer} aria-hidden="true">
        <td colSpan={columns} style={{ height: before }} />
      </tr>
      {shown.map(({ index }) =>
        row(index, {
          ref: rows.measureElement,
          'data-index': index,
          // The head is the first row of the table.
          'aria-rowindex': index + 2,
        }),
      )}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this row takes the focus */}
      <tr className={classes.spacer} aria-hidden="true">
        <td colSpan={columns} style={{ height: after }} />
      </tr>
    </>
  );
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it is when this returns.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
