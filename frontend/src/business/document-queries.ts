import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { Document } from '@/api/types';

/** The text of a document, which never changes once stored. */
export const documentTextQuery = (documentId: string | undefined) =>
  queryOptions({
    queryKey: ['document-text', documentId],
    queryFn: () =>
      read(api.GET('/api/v1/documents/{id}/text', { params: { path: { id: documentId ?? '' } } })),
    enabled: documentId !== undefined,
    staleTime: 10 * 60_000,
  });

/** What a document is called, where a list is kept to what arose from it. */
export const documentNameQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: ['documents', 'name', id],
    queryFn: () => read(api.GET('/api/v1/documents/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
    staleTime: 10 * 60_000,
  });

export const documentName = ({ numberAndSymbol, abstract }: Document) => numberAndSymbol ?? abstract;
