import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { currentSession } from '@/api/session';
import { system } from '@/api/system';
import { type Address, parseAddress, writeAddress } from '@/ui/address';

const SimulationBanner = lazy(() => import('./simulation-banner'));
const errors = () => import('./error-pages');
const NotFoundPage = lazyRouteComponent(errors, 'NotFoundPage');
const BrokenPage = lazyRouteComponent(errors, 'BrokenPage');

function Frame() {
  return (
    <>
      {system()?.simulated && (
        <Suspense fallback={<div className="banner-space" />}>
          <SimulationBanner />
        </Suspense>
      )}
      <Outlet />
    </>
  );
}

const root = createRootRoute({
  validateSearch: (search: Record<string, unknown>) => search as Address,
  component: Frame,
  notFoundComponent: NotFoundPage,
  errorComponent: BrokenPage,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  beforeLoad: ({ search }) => {
    if (currentSession().status === 'signed-in') throw redirect({ to: returnPath(search.next) });
  },
  component: lazyRouteComponent(() => import('@/features/sessions/sign-in-page'), 'SignInPage'),
});

/** Open to everybody who holds a page. */
const verification = createRoute({
  getParentRoute: () => root,
  path: '/verify',
  component: lazyRouteComponent(
    () => import('@/features/verification/verification-page'),
    'VerificationPage',
  ),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: ({ location }) => {
    const session = currentSession();
    if (session.status !== 'signed-in') {
      const next = location.href === '/' ? {} : { next: location.href };
      const reason = session.status === 'signed-out' && session.reason ? { reason: session.reason } : {};
      throw redirect({ to: '/sign-in', search: { ...next, ...reason } });
    }
    if (session.user.mustChangePassword && location.pathname !== '/password')
      throw redirect({ to: '/password' });
  },
  component: lazyRouteComponent(() => import('./shell'), 'Shell'),
});

/** A screen for somebody signed in; its code is loaded when it is opened. */
function screen<const P extends string, T extends Record<string, unknown>>(
  path: P,
  load: () => Promise<T>,
  name: keyof T & string,
) {
  return createRoute({ getParentRoute: () => signedIn, path, component: lazyRouteComponent(load, name) });
}

const help = () => import('@/features/help/pages');
const requests = () => import('@/features/requests/pages');
const consolidated = () => import('@/features/consolidated-reports/pages');
const regimes = () => import('@/features/report-regimes/pages');

const screens = signedIn.addChildren([
  screen('/', () => import('@/features/my-work/my-work-page'), 'MyWorkPage'),
  screen('/password', () => import('@/features/account/password-page'), 'PasswordPage'),
  screen('/my-updates', () => import('@/features/my-updates/my-updates-page'), 'MyUpdatesPage'),
  screen('/preferences', () => import('@/features/account/preferences-page'), 'PreferencesPage'),
  screen('/notifications', () => import('@/features/notifications/notifications-page'), 'NotificationsPage'),
  screen('/outbox', () => import('@/features/outbox/outbox-page'), 'OutboxPage'),
  screen('/shortcuts', help, 'ShortcutsPage'),
  screen('/help', help, 'HelpPage'),
  screen('/assignments', () => import('@/features/assigning/assigning-page'), 'AssigningPage'),
  screen('/tasks', () => import('@/features/tasks/tasks-page'), 'TasksPage'),
  screen('/tasks/$id', () => import('@/features/tasks/task-page'), 'TaskPage'),
  screen('/work-items', () => import('@/features/work-items/work-items-page'), 'WorkItemsPage'),
  screen('/statistics', () => import('@/features/statistics/statistics-page'), 'StatisticsPage'),
  screen(
    '/statistics/rows',
    () => import('@/features/statistics/performance-rows-page'),
    'PerformanceRowsPage',
  ),
  screen('/work-items/$id', () => import('@/features/work-items/work-item-page'), 'WorkItemPage'),
  screen('/programmes', () => import('@/features/programmes/programmes-page'), 'ProgrammesPage'),
  screen('/programmes/$id', () => import('@/features/programmes/programme-page'), 'ProgrammePage'),
  screen('/adjustment-requests/$id', requests, 'AdjustmentRequestPage'),
  screen('/coordination-asks/$id', requests, 'CoordinationAskPage'),
  screen('/directions/$id', requests, 'DirectionPage'),
  screen('/indicators', () => import('@/features/indicators/indicators-page'), 'IndicatorsPage'),
  screen('/plans', () => import('@/features/plans/plans-page'), 'PlansPage'),
  screen('/plans/$id', () => import('@/features/plans/plan-page'), 'PlanPage'),
  screen('/indicator-values', () => import('@/features/value-entry/value-entry-page'), 'ValueEntryPage'),
  screen('/documents', () => import('@/features/documents/documents-page'), 'DocumentsPage'),
  screen('/documents/$id', () => import('@/features/documents/document-page'), 'DocumentPage'),
  screen('/meetings', () => import('@/features/meetings/meetings-page'), 'MeetingsPage'),
  screen('/meetings/$id', () => import('@/features/meetings/meeting-page'), 'MeetingPage'),
  screen('/reports', () => import('@/features/report-periods/reports-page'), 'ReportsPage'),
  screen('/reports/$id', () => import('@/features/reports/report-page'), 'ReportPage'),
  screen('/report-periods/$id', () => import('@/features/report-periods/period-page'), 'PeriodPage'),
  screen('/consolidated-reports', consolidated, 'ConsolidatedReportsPage'),
  screen('/consolidated-reports/$id', consolidated, 'ConsolidatedPage'),
  screen('/report-slices', consolidated, 'SlicesPage'),
  screen('/report-regimes', regimes, 'RegimesPage'),
  screen('/outlines', regimes, 'OutlinesPage'),
  screen('/outlines/$id', regimes, 'OutlinePage'),
  screen('/reminders', () => import('@/features/reminders/reminders-page'), 'RemindersPage'),
  screen(
    '/administration/$part',
    () => import('@/features/administration/administration-page'),
    'AdministrationPage',
  ),
  screen('/units', () => import('@/features/units/units-page'), 'UnitsPage'),
  screen('/users', () => import('@/features/users/users-page'), 'UsersPage'),
  screen('/indicators/$id', () => import('@/features/indicators/indicator-page'), 'IndicatorPage'),
]);

const routes = root.addChildren([signIn, verification, screens]);

/** Only a path of this application may be returned to, never another site's address. */
function returnPath(next: string | undefined): string {
  return next?.startsWith('/') && !next.startsWith('//') && !next.startsWith('/\\') ? next : '/';
}

export function newRouter() {
  return createRouter({
    routeTree: routes,
    parseSearch: parseAddress,
    stringifySearch: writeAddress,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: BrokenPage,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}
