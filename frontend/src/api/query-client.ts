import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem';
import { onSessionEnd } from './session';

export function newQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && error instanceof ApiProblem && error.transient,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
  onSessionEnd(() => client.clear());
  return client;
}
