import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';

/** The text of a document, which never changes once stored. */
export const documentTextQuery = (documentId: string | undefined) =>
  queryOptions({
    queryKey: ['document-text', documentId],
    queryFn: () =>
      read(api.GET('/api/v1/documents/{id}/text', { params: { path: { id: documentId ?? '' } } })),
    enabled: documentId !== undefined,
    staleTime: 10 * 60_000,
  });
