import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { messages, useText } from '@/i18n/messages';
import type { FieldInput } from '@/ui/command';
import { SearchSelect } from '@/ui/search-select';
import { unitSearchQuery } from './unit-queries';

const words = messages({
  placeholder: ['Gõ tên hoặc chữ viết tắt', 'Type a name or an abbreviation'],
});

interface UnitFieldProps extends FieldInput {
  /** Only units inside the organisation (true) or outside (false). */
  internal?: boolean;
}

/** Chooses a unit by its official name; an abbreviation finds it too. */
export function UnitField({ internal, ...input }: UnitFieldProps) {
  const t = useText(words);
  const [term, setTerm] = useState('');
  const found = useQuery(unitSearchQuery(term, internal));
  const options = (found.data?.items ?? []).map((unit) => ({
    value: unit.id,
    label: unit.shortName ? `${unit.name} (${unit.shortName})` : unit.name,
  }));
  return <SearchSelect {...input} options={options} onSearch={setTerm} placeholder={t.placeholder} />;
}
