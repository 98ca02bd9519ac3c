import { textsOf } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import { figureWords } from './indicator-words';
import { labelWords, stateWords } from './work-words';

/** A member of a snapshot as people read it: texts as they are, figures and states in words, nothing as nothing. */
export function shownPart(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return wordOf(value);
  if (Array.isArray(value)) return value.map(shownPart).join('\n');
  if (typeof value === 'object') return shownObject(value as Record<string, unknown>);
  return String(value);
}

function wordOf(text: string): string {
  const known = { ...textsOf(figureWords), ...textsOf(stateWords), ...textsOf(labelWords) } as Record<
    string,
    string
  >;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text);
  return known[text] ?? text;
}

function shownObject(value: Record<string, unknown>): string {
  if ('figure' in value) {
    return [value.name, shownPart(value.figure)].filter(Boolean).join(': ');
  }
  if ('state' in value && ('value' in value || 'reason' in value)) {
    return value.value === undefined ? wordOf(String(value.state)) : shownPart(value.value);
  }
  if (Array.isArray(value.by)) return value.by.map(saidBy).join('\n');
  if ('title' in value) return [value.title, shownPart(value.state)].filter(Boolean).join(' – ');
  return Object.values(value).map(shownPart).filter(Boolean).join(', ');
}

/** What one unit said of a task, under its name. */
function saidBy(said: { unit?: { name: string }; result?: string; difficulty?: string; proposal?: string }) {
  const words = [said.result, said.difficulty, said.proposal].filter(Boolean).join('\n');
  return [said.unit?.name, words].filter(Boolean).join(': ');
}
