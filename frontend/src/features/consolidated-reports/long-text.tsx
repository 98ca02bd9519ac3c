import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/page-state';
import classes from './consolidated.module.css';
import { linesQuery, type Standing } from './queries';
import type { ConsolidatedNode } from './types';
import { consolidatedWords } from './words';

interface LongTextProps {
  standing: Standing;
  node: ConsolidatedNode;
  heading: string;
  /** Where a text of one's own may stand in its place. */
  onRewrite?: () => void;
}

/** A text too long for one screen: its beginning, the rest page by page, and the way to write a shorter one. */
export function LongText({ standing, node, heading, onRewrite }: LongTextProps) {
  const t = useText(consolidatedWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      {open ? <Lines standing={standing} code={node.code} /> : <p className={classes.text}>{node.text}</p>}
      <p className={classes.soft}>{t.longText(node.textLength ?? 0)}</p>
      <div className={classes.longActions}>
        {!open && (
          <Button aria-label={`${t.readOn}: ${heading}`} onClick={() => setOpen(true)}>
            {t.readOn}
          </Button>
        )}
        {onRewrite && (
          <Button aria-label={`${t.rewrite}: ${heading}`} onClick={onRewrite}>
            {t.rewrite}
          </Button>
        )}
      </div>
    </>
  );
}

function Lines({ standing, code }: { standing: Standing; code: string }) {
  const t = useText(consolidatedWords);
  const lines = useInfiniteQuery(linesQuery(standing, code));
  const read = lines.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = lines.data?.pages[0]?.total ?? read.length;
  return (
    <Loaded query={lines}>
      {() => (
        <>
          <p className={classes.text}>{read.map(({ text }) => text).join('\n')}</p>
          {lines.hasNextPage && (
            <Button loading={lines.isFetchingNextPage} onClick={() => void lines.fetchNextPage()}>
              {t.linesOn(formatNumber(read.length), formatNumber(total))}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}
