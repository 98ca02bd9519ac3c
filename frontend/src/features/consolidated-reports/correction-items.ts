import { cleanPasted } from '@/lib/text';

/** One wrong place of an issued report. */
export interface CorrectionItem {
  place: string;
  wrong: string;
  right: string;
}

export const PARTS = ['place', 'wrong', 'right'] as const;

/** The most a letter takes. */
export const MOST_ITEMS = 50;

const EMPTY: CorrectionItem = { place: '', wrong: '', right: '' };

/** The items of a field's value; one empty one at first. */
export function itemsOf(value: string | undefined): CorrectionItem[] {
  return value ? (JSON.parse(value) as CorrectionItem[]) : [EMPTY];
}

export function itemsValue(items: readonly CorrectionItem[]): string | undefined {
  return items.length === 1 && PARTS.every((part) => !items[0]?.[part]) ? undefined : JSON.stringify(items);
}

export function withItem(items: readonly CorrectionItem[]): CorrectionItem[] {
  return [...items, EMPTY];
}

/** The first place, from 1, of which something is not said yet. */
export function unfinished(value: string | undefined): number | undefined {
  const at = itemsOf(value).findIndex((item) => PARTS.some((part) => !item[part].trim()));
  return at < 0 ? undefined : at + 1;
}

/** As they are sent: without what Word leaves in texts. */
export function cleanItems(value: string | undefined): CorrectionItem[] {
  return itemsOf(value).map(({ place, wrong, right }) => ({
    place: cleanPasted(place),
    wrong: cleanPasted(wrong),
    right: cleanPasted(right),
  }));
}
