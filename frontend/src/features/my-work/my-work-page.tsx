import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, read } from '@/api/client';
import type { MyWork, WorkBox } from '@/api/types';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { useAddress } from '@/ui/address';
import { AsOf } from '@/ui/marks';
import { Page } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { BoxPanel } from './box-panel';
import classes from './my-work-page.module.css';
import { boxWords, myWorkWords } from './words';

/** What is overdue or falls due in a week is what an officer sees first. */
export const DUE_DAYS = 7;

/** Everybody's first screen: what waits for this person, by box, each number the length of its list. */
export function MyWorkPage() {
  const t = useText(myWorkWords);
  const [address] = useAddress();
  const work = useQuery({
    queryKey: ['my-work', DUE_DAYS],
    queryFn: () => read(api.GET('/api/v1/me/work', { params: { query: { days: DUE_DAYS } } })),
  });
  return (
    <Page
      title={t.title}
      aside={work.data && <AsOf at={work.data.asOf} />}
      actions={<Link to="/my-updates">{t.updates}</Link>}
    >
      <Loaded query={work}>{(data) => <Boxes work={data} only={address.box} />}</Loaded>
    </Page>
  );
}

function Boxes({ work, only }: { work: MyWork; only?: string }) {
  const t = useText(myWorkWords);
  const words = useText(boxWords);
  const shown = work.boxes.filter(({ box }) => !only || box === only);
  return (
    <>
      <nav className={classes.summary} aria-label={t.summary}>
        {work.boxes.map(({ box, count }) => (
          <Link
            key={box}
            to="/"
            search={only === box ? {} : { box }}
            className={classes.figure}
            data-on={only === box || undefined}
            data-loud={(isPressing(box) && count > 0) || undefined}
          >
            <strong>{formatNumber(count)}</strong>
            <span>{words[box]}</span>
          </Link>
        ))}
      </nav>
      <div className={classes.boxes}>
        {shown.map(({ box, count }) => (
          <BoxPanel key={box} box={box} count={count} whole={Boolean(only)} />
        ))}
      </div>
    </>
  );
}

/** Boxes whose being filled asks something of this person now. */
function isPressing(box: WorkBox): boolean {
  return box === 'RETURNED' || box === 'LATE';
}
