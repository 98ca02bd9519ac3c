import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useSession } from '@/api/session';
import type { WorkBox } from '@/api/types';
import { LEADERS, peopleQuery } from '@/business/person-queries';
import { useText } from '@/i18n/messages';
import { type Address, useAddress } from '@/ui/address';
import { Button } from '@/ui/button';
import { FilterSelect } from '@/ui/filters';
import { AsOf } from '@/ui/marks';
import { Page } from '@/ui/page';
import { Loaded, RowsSkeleton, Together } from '@/ui/page-state';
import { BoxPanel } from './box-panel';
import { BoxSummary } from './box-summary';
import { homeWords } from './home-words';
import classes from './my-work-page.module.css';
import { myWorkQuery } from './my-work-query';

const MyReminders = lazy(() => import('@/business/my-reminders'));
const WaitingReports = lazy(() => import('@/business/waiting-reports-panel'));

/** What a leader looks at: what to decide, what is late and who holds it, what has no figures. */
const LISTS: WorkBox[] = ['TO_DECIDE', 'LATE', 'NO_FIGURES'];

/** A leader's first screen: three numbers, three lists, one sheet of paper. */
export default function LeaderHomePage() {
  const t = useText(homeWords);
  const [address, setAddress] = useAddress();
  const { leader, box: only } = address;
  const work = useQuery(myWorkQuery(leader));
  return (
    <Page
      title={t.leaderTitle}
      aside={work.data && <AsOf at={work.data.asOf} />}
      actions={
        <>
          <InCharge leader={leader} onChange={setAddress} />
          <Button onClick={() => window.print()}>{t.print}</Button>
        </>
      }
    >
      <Loaded query={work} skeleton={<RowsSkeleton rows={12} />}>
        {({ boxes }) => {
          const lists = boxes.filter(({ box }) => LISTS.includes(box));
          // Somebody who also works in an office keeps the boxes of that office, below and only when filled.
          const others = boxes.filter(({ box, count }) => !LISTS.includes(box) && count > 0);
          const shown = [...lists, ...others].filter(({ box }) => !only || box === only);
          return (
            <Together>
              <BoxSummary boxes={lists} only={only} leader={leader} />
              {!only && (
                <>
                  <MyReminders />
                  <WaitingReports />
                </>
              )}
              <div className={classes.boxes} data-sheet>
                {shown.map(({ box, count }) => (
                  <BoxPanel key={box} box={box} count={count} whole={Boolean(only)} leader={leader} />
                ))}
              </div>
            </Together>
          );
        }}
      </Loaded>
    </Page>
  );
}

interface InChargeProps {
  leader: string | undefined;
  onChange: (change: Address) => void;
}

/** The director looks at what each deputy is in charge of; a deputy sees his own anyway. */
function InCharge({ leader, onChange }: InChargeProps) {
  const t = useText(homeWords);
  const session = useSession();
  const directs =
    session.status === 'signed-in' && session.user.positions.some(({ kind }) => kind === 'DIRECTOR');
  const people = useQuery({ ...peopleQuery({ position: LEADERS }), enabled: directs });
  if (!directs) return null;
  return (
    <FilterSelect
      label={t.inCharge}
      value={leader}
      options={(people.data?.items ?? []).map(({ id, fullName }) => ({ value: id, label: fullName }))}
      onChange={(chosen) => onChange({ leader: chosen })}
    />
  );
}
