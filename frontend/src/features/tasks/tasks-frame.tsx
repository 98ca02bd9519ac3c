import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DownloadMenu } from '@/business/download-menu';
import { plansQuery } from '@/business/plan-queries';
import { COLUMNS } from '@/business/saved-view-columns';
import { SavedViews } from '@/business/saved-views';
import { useText } from '@/i18n/messages';
import type { Address } from '@/ui/address';
import { ButtonLink } from '@/ui/button-link';
import { FilterSelect } from '@/ui/filters';
import { AsOf } from '@/ui/marks';
import { Page } from '@/ui/page';
import { Together } from '@/ui/page-state';
import tabs from '@/ui/tab-links.module.css';
import { BatchAssignButton } from './batch-assign-button';
import { TaskFilters } from './task-filters';
import classes from './tasks-page.module.css';
import { type Level, listBehind, type View, viewOf } from './view-address';
import { taskWords } from './words';

type Change = (change: Address, how?: { replace?: boolean }) => void;

interface TasksFrameProps {
  address: Address;
  onChange: Change;
  asOf?: string;
  /** The columns now shown, where others than the usual ones were chosen. */
  columns?: readonly string[];
  children: ReactNode;
}

/** What stays the same whichever way the tasks are looked at: the filters, the views, what can be done with the list. */
export function TasksFrame({ address, onChange, asOf, columns, children }: TasksFrameProps) {
  const t = useText(taskWords);
  return (
    <Together>
      <Page
        title={t.title}
        aside={asOf && <AsOf at={asOf} />}
        actions={
          <>
            <SavedViews list="TASKS" address={{ ...address, [COLUMNS]: columns?.join(',') }} />
            <DownloadMenu list={listBehind(address)} />
            <ButtonLink to="/plans">{t.plans}</ButtonLink>
            <BatchAssignButton planId={address.plan} />
          </>
        }
      >
        <ViewSwitch address={address} />
        <TaskFilters address={address} onChange={onChange} />
        {children}
      </Page>
    </Together>
  );
}

/** Links that keep every filter; the tree is the plan's own page and stands there once it is known which plan. */
function ViewSwitch({ address }: { address: Address }) {
  const t = useText(taskWords);
  const { data } = useQuery(plansQuery());
  const plans = (data?.items ?? []).filter(({ kind }) => kind === 'PLAN');
  const issued = plans.filter(({ state }) => state === 'ISSUED');
  const plan = address.plan
    ? plans.find(({ id }) => id === address.plan)
    : issued.length === 1
      ? issued[0]
      : undefined;
  const current = viewOf(address);
  const tab = (view: View) => (
    <Link
      to="."
      search={(before: Address) => ({ ...before, view: view === 'table' ? undefined : view })}
      className={tabs.tab}
      data-on={view === current || undefined}
      aria-current={view === current ? 'page' : undefined}
    >
      {t[view]}
    </Link>
  );
  return (
    <nav className={tabs.tabs} aria-label={t.views} data-noprint>
      {tab('table')}
      {plan && (
        <Link to="/plans/$id" params={{ id: plan.id }} className={tabs.tab}>
          {t.tree}
        </Link>
      )}
      {tab('timeline')}
      {tab('calendar')}
    </nav>
  );
}

const LEVELS: Level[] = ['TASK', 'WORK_ITEM'];

interface LevelChoiceProps {
  address: Address;
  onChange: Change;
  /** What is shown while nothing has been chosen; both when left out. */
  fallback?: Level;
}

/** Tasks or the dated work under them. */
export function LevelChoice({ address, onChange, fallback }: LevelChoiceProps) {
  const t = useText(taskWords);
  return (
    <FilterSelect
      label={t.show}
      value={address.level ?? fallback}
      always={fallback !== undefined}
      options={LEVELS.map((value) => ({ value, label: value === 'TASK' ? t.tasks : t.workItems }))}
      onChange={(level) => onChange({ level: level === fallback ? undefined : level })}
    />
  );
}

/** The row of choices that belong to one view, beside what it says about what it shows. */
export function ViewBar({ children, says }: { children: ReactNode; says: ReactNode }) {
  return (
    <div className={classes.viewBar}>
      <div className={classes.viewChoices} data-noprint>
        {children}
      </div>
      <p className={classes.count} aria-live="polite">
        {says}
      </p>
    </div>
  );
}
