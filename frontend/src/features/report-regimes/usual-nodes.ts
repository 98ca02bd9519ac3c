import type { OutlineNode } from '@/api/types';
import { textsOf } from '@/i18n/messages';
import { outlineWords } from './outline-words';

type Asked = Pick<OutlineNode, 'content' | 'askedOf' | 'required' | 'prefill' | 'mostLines'>;

/** So many lines keep the department's report at five to seven pages; the others stand beside its text. */
const BY_BOTH: Asked = { content: 'TEXT', askedOf: 'BOTH', required: false, mostLines: 6 };

/** What is asked under each of the usual headings, in their order; tasks and figures come out of the plan. */
const ASKED: Asked[] = [
  BY_BOTH,
  { content: 'TASKS', askedOf: 'BOTH', required: false, mostLines: 3 },
  { ...BY_BOTH, prefill: 'DIFFICULTIES' },
  { ...BY_BOTH, prefill: 'NEXT_YEAR' },
  { ...BY_BOTH, prefill: 'PROPOSALS' },
];

const NUMBERS = ['I', 'II', 'III', 'IV', 'V'];

/** The headings most reports of an office have, to begin an outline with. */
export function usualNodes(): OutlineNode[] {
  const titles = textsOf(outlineWords).usual.split('\n');
  return titles.flatMap((title, at) => {
    const number = NUMBERS[at];
    const asked = ASKED[at];
    return number && asked ? [{ code: number, number, title, level: 1, ...asked }] : [];
  });
}
