import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { type RenderResult, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { parseAddress, writeAddress } from '@/ui/address';
import { Toasts } from '@/ui/toast';

interface Rendered extends RenderResult {
  user: UserEvent;
  /** The address as a person would see it. */
  address: () => string;
}

/** Renders one screen at an address, inside what the application puts around every screen. */
export function renderPage(
  Page: () => ReactNode,
  { path = '/', at = path }: { path?: string; at?: string } = {},
): Rendered {
  const root = createRootRoute();
  const page = createRoute({ getParentRoute: () => root, path, component: Page });
  const elsewhere = createRoute({ getParentRoute: () => root, path: '$', component: () => null });
  const history = createMemoryHistory({ initialEntries: [at] });
  const router = createRouter({
    routeTree: root.addChildren(path === '/$' ? [page] : [page, elsewhere]),
    history,
    parseSearch: parseAddress,
    stringifySearch: writeAddress,
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const result = render(
    <QueryClientProvider client={queries}>
      {/* biome-ignore lint/suspicious/noExplicitAny: the test's own routes are not the registered ones */}
      <RouterProvider router={router as any} />
      <Toasts />
    </QueryClientProvider>,
  );
  return { ...result, user: userEvent.setup(), address: () => history.location.href };
}
