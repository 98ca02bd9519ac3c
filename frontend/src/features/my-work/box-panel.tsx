import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, read } from '@/api/client';
import type { WorkBox } from '@/api/types';
import { useAnswered } from '@/api/use-answered';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { Button } from '@/ui/button';
import { Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { uiWords } from '@/ui/words';
import classes from './my-work-page.module.css';
import { DUE_DAYS } from './my-work-query';
import { boxWords, emptyWords, myWorkWords } from './words';
import { WorkRowLine } from './work-row-line';

const GLANCE = 6;
const PAGE = 50;

interface BoxPanelProps {
  box: WorkBox;
  count: number;
  /** The whole list rather than its first rows. */
  whole: boolean;
  /** Only what this leader is in charge of. */
  leader?: string;
}

/** One box of My work: its rows, nearest deadline first. */
export function BoxPanel({ box, count, whole, leader }: BoxPanelProps) {
  const t = useText(myWorkWords);
  const ui = useText(uiWords);
  const words = useText(boxWords);
  const emptyText = useText(emptyWords);
  const limit = whole ? PAGE : GLANCE;
  const asked = infiniteQueryOptions({
    queryKey: ['my-work', 'rows', box, limit, leader],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/v1/me/work-rows', {
          params: {
            query: {
              box,
              limit,
              leader,
              cursor: pageParam || undefined,
              ...(box === 'DUE' ? { days: DUE_DAYS } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    enabled: count > 0,
  });
  useAnswered(count > 0 ? asked : undefined);
  const rows = useInfiniteQuery(asked);
  return (
    <Panel title={words[box]} count={formatNumber(count)} id={box}>
      {count === 0 ? (
        <Empty>{emptyText[box]}</Empty>
      ) : (
        <Loaded
          query={rows}
          isEmpty={(data) => data.pages[0]?.items.length === 0}
          empty={<Empty>{emptyText[box]}</Empty>}
        >
          {(data) => (
            <>
              <ul className={classes.rows} data-box={box}>
                {data.pages.flatMap((page) =>
                  page.items.map((row) => <WorkRowLine key={`${row.kind}${row.id}`} row={row} box={box} />),
                )}
              </ul>
              {!whole && count > GLANCE && (
                <p className={classes.all}>
                  <Link to="/" search={{ leader, box }} aria-label={t.allOf(words[box])}>
                    {t.all(formatNumber(count))}
                  </Link>
                </p>
              )}
              {whole && rows.hasNextPage && (
                <Button loading={rows.isFetchingNextPage} onClick={() => void rows.fetchNextPage()}>
                  {ui.more}
                </Button>
              )}
            </>
          )}
        </Loaded>
      )}
    </Panel>
  );
}
