import { paragraphsOf, type Range, sentencesOf } from '@/business/sentences';

/** What was made of a place in the text; a heading only names the part of the plan. */
export interface Made {
  kind: 'task' | 'indicator' | 'section';
  id: string;
  code: string;
  title: string;
}

/** Where something comes from, in Unicode code points of the stored text, `end` exclusive. */
export interface Anchored {
  start: number;
  end: number;
  made: Made;
}

/** A run of text about which the same is known from end to end. */
export interface Part {
  start: number;
  text: string;
  made: Made[];
  /** A sentence among the obligations of which nothing was made. */
  bare: boolean;
}

export interface Paragraph {
  start: number;
  heading: boolean;
  parts: Part[];
}

/**
 * Lays anchors over a text: paragraphs whose halves a page break has torn apart are joined, and cut where an anchor
 * or a sentence begins or ends.
 */
export function layOut(text: string, anchors: readonly Anchored[]): Paragraph[] {
  const points = [...text];
  const made = anchors.filter(({ made: { kind } }) => kind !== 'section');
  const body = {
    start: Math.min(...made.map(({ start }) => start)),
    end: Math.max(...made.map(({ end }) => end)),
  };
  return paragraphsOf(points).map((halves) => {
    const sentences = sentencesOf(points, halves);
    const heading = anchors.some((anchor) => anchor.made.kind === 'section' && halves.some(overlaps(anchor)));
    const parts = sentences.flatMap((sentence) => {
      const bare =
        !heading && sentence.some(overlaps(body)) && !made.some((anchor) => sentence.some(overlaps(anchor)));
      return sentence.flatMap((half) => partsOf(points, half, made, bare));
    });
    return { start: halves[0]?.start ?? 0, heading, parts };
  });
}

const overlaps = (a: Range) => (b: Range) => a.start < b.end && b.start < a.end;

function partsOf(
  points: readonly string[],
  range: Range,
  anchors: readonly Anchored[],
  bare: boolean,
): Part[] {
  const here = anchors.filter(overlaps(range));
  const cuts = [range.start, range.end, ...here.flatMap(({ start, end }) => [start, end])];
  const inside = [...new Set(cuts)]
    .filter((at) => at >= range.start && at <= range.end)
    .sort((a, b) => a - b);
  return inside.slice(0, -1).map((start, n) => {
    const end = inside[n + 1] ?? range.end;
    const made = here.filter(overlaps({ start, end })).map((anchor) => anchor.made);
    return { start, text: points.slice(start, end).join(''), made: distinct(made), bare };
  });
}

function distinct(made: readonly Made[]): Made[] {
  return made.filter((one, n) => made.findIndex(({ kind, id }) => kind === one.kind && id === one.id) === n);
}

/** The bare sentences, to be counted and gone to. */
export function bareOf(paragraphs: readonly Paragraph[]): Part[] {
  return paragraphs.flatMap(({ parts }) => parts.filter(({ bare }) => bare));
}
