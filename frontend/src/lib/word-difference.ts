/** A stretch of text that both versions have, or only one of them. */
export interface Stretch {
  kind: 'SAME' | 'REMOVED' | 'ADDED';
  text: string;
}

/** Larger changed parts are shown as taken out and put in whole: nobody reads a mosaic of single words. */
const MOST_CELLS = 1_500_000;

/**
 * What was taken out and what was put in between two versions of a text, word by word, in reading order. The stretches
 * that are not ADDED give the first text, those not REMOVED the second.
 */
export function wordDifference(before: string, after: string): Stretch[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const out = new Stretches();
  out.add('SAME', a.slice(0, start));
  middle(a.slice(start, a.length - end), b.slice(start, b.length - end), out);
  out.add('SAME', a.slice(a.length - end));
  return out.list;
}

/** Words with the white space after them, so that joining gives the text back. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

function middle(a: string[], b: string[], out: Stretches): void {
  if (a.length * b.length > MOST_CELLS) {
    out.add('REMOVED', a);
    out.add('ADDED', b);
    return;
  }
  const common = commonLengths(a, b);
  const width = b.length + 1;
  const longest = (i: number, j: number) => common[i * width + j] ?? 0;
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      out.add('SAME', a.slice(i, i + 1));
      i++;
      j++;
    } else if (i < a.length && (j === b.length || longest(i + 1, j) >= longest(i, j + 1))) {
      out.add('REMOVED', a.slice(i, i + 1));
      i++;
    } else {
      out.add('ADDED', b.slice(j, j + 1));
      j++;
    }
  }
}

/** For each pair of ends the length of the longest run of words both have, in order. */
function commonLengths(a: string[], b: string[]): Uint32Array {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = (row: number, column: number) => table[row * width + column] ?? 0;
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return table;
}

class Stretches {
  readonly list: Stretch[] = [];

  add(kind: Stretch['kind'], words: string[]): void {
    if (words.length === 0) return;
    const last = this.list.at(-1);
    if (last?.kind === kind) last.text += words.join('');
    else this.list.push({ kind, text: words.join('') });
  }
}
