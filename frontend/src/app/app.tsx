import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { newQueryClient } from '@/api/query-client';
import { subscribe } from '@/api/session';
import { Toasts } from '@/ui/toast';
import { newRouter } from './router';

export function App() {
  const [queries] = useState(newQueryClient);
  const [router] = useState(newRouter);
  // A session that begins or ends elsewhere must move this tab too.
  useEffect(() => subscribe(() => void router.invalidate()), [router]);
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
      <Toasts />
    </QueryClientProvider>
  );
}
