const MARKS = /[\u0300-\u036f]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * The form two spellings share when only case, tone marks, their placement (hoà/hòa), đ/d or the Unicode
 * normal form (NFC/NFD) differ.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** True when every word of the query occurs in the text, marks and case ignored. An empty query matches. */
export function matches(query: string, text: string): boolean {
  const haystack = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

/**
 * Where the query's words stand in the original text, as [start, end) in UTF-16 units of the text as given,
 * sorted and not overlapping, so that a hit can be shown in its original spelling.
 */
export function findMatches(query: string, text: string): Array<[number, number]> {
  const positions: number[] = [];
  let folded = '';
  let offset = 0;
  for (const character of text) {
    const plain = fold(character);
    for (let i = 0; i < plain.length; i++) positions.push(offset);
    folded += plain;
    offset += character.length;
  }
  positions.push(text.length);
  const found: Array<[number, number]> = [];
  for (const word of fold(query).split(/\s+/).filter(Boolean)) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      found.push([positions[at] ?? 0, positions[at + word.length] ?? text.length]);
    }
  }
  return merge(found.sort((a, b) => a[0] - b[0]));
}

function merge(ranges: Array<[number, number]>): Array<[number, number]> {
  const merged: Array<[number, number]> = [];
  for (const range of ranges) {
    const last = merged[merged.length - 1];
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else merged.push([...range]);
  }
  return merged;
}

/** Text pasted from Word or a web page: NFC, no invisible or direction marks, ordinary spaces, no trailing blanks. */
export function cleanPasted(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese dictionary order, with numbers inside the text compared as numbers. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}
