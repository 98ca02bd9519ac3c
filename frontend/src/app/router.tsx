import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { currentSession } from '@/api/session';
import { type Address, parseAddress, writeAddress } from '@/ui/address';
import { BrokenPage, NotFoundPage } from './error-pages';

const root = createRootRoute({
  validateSearch: (search: Record<string, unknown>) => search as Address,
  component: Outlet,
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

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('@/features/my-work/my-work-page'), 'MyWorkPage'),
});

const password = createRoute({
  getParentRoute: () => signedIn,
  path: '/password',
  component: lazyRouteComponent(() => import('@/features/account/password-page'), 'PasswordPage'),
});

const routes = root.addChildren([signIn, signedIn.addChildren([home, password])]);

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
