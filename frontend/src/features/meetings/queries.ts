import { queryOptions } from '@tanstack/react-query';
import { api, read, readVersioned } from '@/api/client';

export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['meeting', id],
    queryFn: () => readVersioned(api.GET('/api/v1/meetings/{id}', { params: { path: { id } } })),
  });

export const agendaQuery = (id: string) =>
  queryOptions({
    queryKey: ['meeting-agenda', id],
    queryFn: () => read(api.GET('/api/v1/meetings/{id}/agenda', { params: { path: { id } } })),
  });

/** Tasks whose name matches what is being typed, to hang a direction on. */
export const taskSearchQuery = (q: string) =>
  queryOptions({
    queryKey: ['tasks', 'for-meeting', q],
    queryFn: () => read(api.GET('/api/v1/tasks', { params: { query: { q, limit: 20 } } })),
    enabled: q.trim().length > 1,
  });
