import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useText } from '@/i18n/messages';
import { similarityQuery } from './queries';
import { textKey } from './texts';
import { reportWords } from './words';

/** Worth a word: below this a text was written anew. */
const WORTH = 60;

/** What is carried forward, in the server's words, by text ("giống 96 %, chỉ khác ngày tháng"); by field for figures. */
export function useLikeness(id: string, version: string): ReadonlyMap<string, string> {
  const t = useText(reportWords);
  const found = useQuery(similarityQuery(id, version));
  return useMemo(() => {
    const { texts = [], figures = [] } = found.data ?? {};
    return new Map([
      ...texts
        .filter(({ percent }) => percent >= WORTH)
        .map(({ field, part, said }): [string, string] => [textKey(field, part), said]),
      ...figures.map(({ field, periods }): [string, string] => [field, t.flat(periods)]),
    ]);
  }, [found.data, t]);
}
