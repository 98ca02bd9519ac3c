import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SourceAnchor, SourceQuote } from '@/api/types';
import { messages, useText } from '@/i18n/messages';
import { matches } from '@/lib/text';
import type { FieldInput } from '@/ui/command';
import { documentTextQuery } from './document-queries';
import { anchorOf, type Range, sentencesIn } from './sentences';

const words = messages({
  placeholder: ['Gõ vài chữ của câu', 'Type a few words of the sentence'],
  none: ['Không có câu nào như vậy', 'No such sentence'],
});
const MOST = 60;

interface SourceFieldProps extends FieldInput {
  documentId: string;
}

/** Chooses the sentences of a document something comes from; the value is `start-end,start-end` in code points. */
export function SourceField({ documentId, value, onChange, required, ...input }: SourceFieldProps) {
  const t = useText(words);
  const text = useQuery(documentTextQuery(documentId)).data?.text ?? '';
  const points = useMemo(() => [...text], [text]);
  const held = value ? value.split(',') : [];
  const options = useMemo(() => {
    const ranges = [...(value ? value.split(',').map(rangeOf) : []), ...sentencesIn(text)];
    return new Map(ranges.map((range) => [`${range.start}-${range.end}`, lineOf(points, range)]));
  }, [text, points, value]);
  return (
    <MultiSelect
      {...input}
      withAsterisk={required}
      data={[...options].map(([key, label]) => ({ value: key, label }))}
      value={text ? held : []}
      onChange={(keys) => onChange(keys.join(',') || undefined)}
      searchable
      hidePickedOptions
      limit={MOST}
      filter={({ options: all, search }) =>
        all.filter((option) => 'label' in option && matches(search, option.label))
      }
      placeholder={held.length === 0 ? t.placeholder : undefined}
      nothingFoundMessage={t.none}
    />
  );
}

function rangeOf(key: string): Range {
  const [start = 0, end = 0] = key.split('-').map(Number);
  return { start, end };
}

/** A sentence on one line: the break of a page inside it is only a blank. */
function lineOf(points: readonly string[], { start, end }: Range): string {
  return points.slice(start, end).join('').replace(/\s+/g, ' ').trim();
}

export function sourcesValue(sources: readonly SourceAnchor[], documentId: string): string | undefined {
  const here = sources.filter((source) => source.documentId === documentId);
  return here.map(({ start, end }) => `${start}-${end}`).join(',') || undefined;
}

/** The quotes a field's value names, beside those that come from other documents. */
export function sourcesOf(
  value: string | undefined,
  { id, text }: { id: string; text: string },
): SourceQuote[] {
  return (value ? value.split(',') : []).map((key) => ({ documentId: id, ...anchorOf(text, rangeOf(key)) }));
}
