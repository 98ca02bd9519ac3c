import { api, read } from '@/api/client';
import type { components } from '@/api/schema';
import { useCommand } from '@/api/use-command';

/** Marks these, or that one and all older ones, as read. */
export function useReading() {
  return useCommand((body: components['schemas']['NotificationReading'], header) =>
    read(api.POST('/api/v1/notifications/readings', { params: { header }, body })),
  );
}
