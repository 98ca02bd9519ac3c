import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, read } from '@/api/client';
import { formatDate } from '@/lib/dates';

/** The documents a task was given by or carries out: type number/symbol, day, abstract. */
export function TaskDocuments({ ids }: { ids: readonly string[] }) {
  const documents = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['document', id],
      queryFn: () => read(api.GET('/api/v1/documents/{id}', { params: { path: { id } } })),
    })),
  });
  return documents.flatMap(({ data }) =>
    data
      ? [
          <Link key={data.id} to="/documents/$id" params={{ id: data.id }}>
            {[
              data.numberAndSymbol,
              data.issuedOn ? formatDate(data.issuedOn) : data.issuedText,
              data.abstract,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Link>,
        ]
      : [],
  );
}
