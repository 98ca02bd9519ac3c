import { IconAlertTriangle, IconInbox } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { type ApiProblem, toProblem } from '@/api/problem';
import { useText } from '@/i18n/messages';
import { Button } from './button';
import classes from './page-state.module.css';
import { uiWords } from './words';

interface LoadedProps<T> {
  query: Pick<UseQueryResult<T, Error>, 'data' | 'error' | 'isPending' | 'refetch'>;
  skeleton?: ReactNode;
  /** True when there is nothing to show; `empty` then names the next step. */
  isEmpty?: (data: T) => boolean;
  empty?: ReactNode;
  children: (data: T) => ReactNode;
}

/** The four states of anything read from the server: loading, error, empty, filled. Old data stay while reloading. */
export function Loaded<T>({ query, skeleton, isEmpty, empty, children }: LoadedProps<T>) {
  if (query.data !== undefined) {
    return <>{isEmpty?.(query.data) ? (empty ?? null) : children(query.data)}</>;
  }
  if (query.isPending) return <Loading>{skeleton ?? <RowsSkeleton />}</Loading>;
  return <Failed problem={toProblem(query.error)} onRetry={() => void query.refetch()} />;
}

/** Shows its children in one go, once the last of those that wait (`useAnswered`, lazy code) is there. */
export function Together({ children }: { children: ReactNode }) {
  return (
    <Suspense
      fallback={
        <Loading>
          <RowsSkeleton rows={12} />
        </Loading>
      }
    >
      {children}
    </Suspense>
  );
}

function Loading({ children }: { children: ReactNode }) {
  const t = useText(uiWords);
  return (
    <div aria-busy="true" role="status" aria-label={t.loading}>
      {children}
    </div>
  );
}

export function RowsSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <div className={classes.rows} aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity
        <div key={row} className={classes.row} style={{ width: `${94 - ((row * 17) % 38)}%` }} />
      ))}
    </div>
  );
}

/** Nothing here yet: one sentence that says so and, where there is one, the next step. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.empty} data-empty>
      <IconInbox size={22} stroke={1.5} aria-hidden="true" />
      <p>{children}</p>
      {action}
    </div>
  );
}

/** Something went wrong, in the server's own words, with a way to try again. */
export function Failed({ problem, onRetry }: { problem: ApiProblem; onRetry?: () => void }) {
  const t = useText(uiWords);
  return (
    <div className={classes.failed} role="alert">
      <IconAlertTriangle size={20} stroke={1.75} aria-hidden="true" />
      <div>
        <p className={classes.failedTitle}>{problem.problem.title}</p>
        {problem.problem.detail && <p>{problem.problem.detail}</p>}
        {problem.problem.requestId && (
          <p className={classes.soft}>{t.requestId(problem.problem.requestId)}</p>
        )}
        {onRetry && (
          <p className={classes.retry}>
            <Button onClick={onRetry}>{t.retry}</Button>
          </p>
        )}
      </div>
    </div>
  );
}
