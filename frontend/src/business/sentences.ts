/** A stretch of a text in Unicode code points, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Paragraphs as the ranges of their halves; one that goes on in lower case after a blank line is the same one. */
export function paragraphsOf(points: readonly string[]): Range[][] {
  const found: Range[][] = [];
  for (const range of blocksOf(points)) {
    const last = found[found.length - 1];
    const before = last?.[last.length - 1];
    const goesOn = before && isLower(points[range.start]) && !/[.:;!?]/.test(points[before.end - 1] ?? '');
    if (goesOn) last?.push(range);
    else found.push([range]);
  }
  return found;
}

function blocksOf(points: readonly string[]): Range[] {
  const blocks: Range[] = [];
  let start: number | undefined;
  for (let at = 0; at <= points.length; at++) {
    const blank = at === points.length || (points[at] === '\n' && /^\s*\n?$/.test(points[at + 1] ?? '\n'));
    if (start === undefined && !blank && !/\s/.test(points[at] ?? ' ')) start = at;
    else if (start !== undefined && blank) {
      blocks.push(trimmed(points, { start, end: at }));
      start = undefined;
    }
  }
  return blocks;
}

/** The same stretch without the blanks around it. */
export function trimmed(points: readonly string[], { start, end }: Range): Range {
  let [first, last] = [start, end];
  while (last > first && /\s/.test(points[last - 1] ?? '')) last--;
  while (first < last && /\s/.test(points[first] ?? '')) first++;
  return { start: first, end: last };
}

function isLower(character: string | undefined): boolean {
  return character !== undefined && character !== character.toUpperCase();
}

/** `II.` or `1.` before a heading numbers it; it is no sentence. */
function isLabel(points: readonly string[]): boolean {
  return points.length <= 6 && /^([IVXLC]+|\d+(\.\d+)*|\p{L})\.$/u.test(points.join(''));
}

/** The sentences of a paragraph, each as the ranges it has in the paragraph's halves. */
export function sentencesOf(points: readonly string[], halves: readonly Range[]): Range[][] {
  const sentences: Range[][] = [[]];
  for (const half of halves) {
    let start = half.start;
    for (let at = half.start; at < half.end; at++) {
      const ends = /[.!?]/.test(points[at] ?? '') && points[at + 1] === ' ' && !isLower(points[at + 2]);
      if (!ends || at + 1 >= half.end || isLabel(points.slice(start, at + 1))) continue;
      sentences[sentences.length - 1]?.push({ start, end: at + 2 });
      sentences.push([]);
      start = at + 2;
    }
    if (start < half.end) sentences[sentences.length - 1]?.push({ start, end: half.end });
  }
  return sentences.filter((ranges) => ranges.length > 0);
}

/** Every sentence of a text from end to end, a page break inside one included. */
export function sentencesIn(text: string): Range[] {
  const points = [...text];
  return paragraphsOf(points).flatMap((halves) =>
    sentencesOf(points, halves).map((ranges) =>
      trimmed(points, { start: ranges[0]?.start ?? 0, end: ranges[ranges.length - 1]?.end ?? 0 }),
    ),
  );
}

/** A stretch as a quotation can be found again: its words, and which of their occurrences (from 1) it is. */
export function anchorOf(text: string, range: Range): { quote: string; nth: number } {
  const points = [...text];
  const { start, end } = trimmed(points, range);
  const quote = points.slice(start, end).join('');
  const before = points.slice(0, start).join('').length;
  let nth = 0;
  for (let at = text.indexOf(quote); at >= 0 && at <= before; at = text.indexOf(quote, at + quote.length))
    nth++;
  return { quote, nth };
}
