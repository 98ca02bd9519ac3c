import { api, read } from '@/api/client';
import { type ApiProblem, toProblem } from '@/api/problem';
import type { NewHeading } from './paste-rows';

interface MadeSections {
  /** What each heading that stood for a section has become. */
  ids: Record<string, string>;
  /** Why the rest could not be made. */
  problem?: ApiProblem;
}

/** Makes the sections a table's headings stand for, each after the one above it. */
export async function makeSections(
  planId: string,
  headings: readonly NewHeading[],
  made: Readonly<Record<string, string>>,
  keyOf: (heading: NewHeading) => string,
): Promise<MadeSections> {
  const ids = { ...made };
  for (const heading of headings.filter(({ id }) => !ids[id])) {
    const { code, number, title, parentId } = heading;
    try {
      const section = await read(
        api.POST('/api/v1/plans/{id}/sections', {
          params: { path: { id: planId }, header: { 'Idempotency-Key': keyOf(heading) } },
          body: { code, number, title, parentId: parentId && (ids[parentId] ?? parentId) },
        }),
      );
      ids[heading.id] = section.id;
    } catch (error) {
      return { ids, problem: toProblem(error) };
    }
  }
  return { ids };
}
