import { queryOptions } from '@tanstack/react-query';
import { api, read, readVersioned } from '@/api/client';

/** The lists under one task are short; one page shows them whole. */
const WHOLE = 100;

export const taskQuery = (id: string) =>
  queryOptions({
    queryKey: ['task', id],
    queryFn: () => readVersioned(api.GET('/api/v1/tasks/{id}', { params: { path: { id } } })),
  });

export const occurrenceQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: ['occurrence', id],
    queryFn: () => read(api.GET('/api/v1/occurrences/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
  });

export const taskOccurrencesQuery = (id: string) =>
  queryOptions({
    queryKey: ['task-occurrences', id],
    queryFn: () =>
      read(api.GET('/api/v1/tasks/{id}/occurrences', { params: { path: { id }, query: { limit: WHOLE } } })),
  });

export const occurrenceEventsQuery = (id: string) =>
  queryOptions({
    queryKey: ['occurrence-events', id],
    queryFn: () =>
      read(api.GET('/api/v1/occurrences/{id}/events', { params: { path: { id }, query: { limit: WHOLE } } })),
  });

export const progressQuery = (occurrence: string) =>
  queryOptions({
    queryKey: ['progress', occurrence],
    queryFn: () =>
      read(api.GET('/api/v1/progress-updates', { params: { query: { occurrence, limit: WHOLE } } })),
  });

export const workItemsQuery = (occurrence: string) =>
  queryOptions({
    queryKey: ['work-items', 'of', occurrence],
    queryFn: () => read(api.GET('/api/v1/work-items', { params: { query: { occurrence, limit: WHOLE } } })),
  });

export const asksQuery = (task: string) =>
  queryOptions({
    queryKey: ['asks', task],
    queryFn: () => read(api.GET('/api/v1/coordination-asks', { params: { query: { task, limit: WHOLE } } })),
  });

export const requestsQuery = (task: string) =>
  queryOptions({
    queryKey: ['requests', task],
    queryFn: () =>
      read(api.GET('/api/v1/adjustment-requests', { params: { query: { task, limit: WHOLE } } })),
  });

export const directionsQuery = (task: string) =>
  queryOptions({
    queryKey: ['directions', task],
    queryFn: () => read(api.GET('/api/v1/directions', { params: { query: { task, limit: WHOLE } } })),
  });

export const assignmentsQuery = (task: string) =>
  queryOptions({
    queryKey: ['assignments', task],
    queryFn: () => read(api.GET('/api/v1/assignments', { params: { query: { task, limit: WHOLE } } })),
  });

export const assignmentStepsQuery = (assignment: string) =>
  queryOptions({
    queryKey: ['assignment-steps', assignment],
    queryFn: () =>
      read(
        api.GET('/api/v1/assignments/{id}/steps', {
          params: { path: { id: assignment }, query: { limit: WHOLE } },
        }),
      ),
  });
