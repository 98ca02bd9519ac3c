import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { newQueryClient } from '@/api/query-client';
import { subscribe } from '@/api/session';
import { colorSchemeManager } from '@/ui/color-scheme';
import { Toasts } from '@/ui/toast';
import { newRouter } from './router';
import { theme } from './theme';

const schemes = colorSchemeManager();

export function App({ nonce }: { nonce?: string }) {
  const [queries] = useState(newQueryClient);
  const [router] = useState(newRouter);
  // A session that begins or ends elsewhere must move this tab too.
  useEffect(() => subscribe(() => void router.invalidate()), [router]);
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={schemes}
      getStyleNonce={() => nonce ?? ''}
    >
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
        <Toasts />
      </QueryClientProvider>
    </MantineProvider>
  );
}
