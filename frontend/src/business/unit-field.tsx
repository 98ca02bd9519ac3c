import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { UnitRef } from '@/api/types';
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
  /** The unit chosen so far, which a long list may not reach. */
  chosen?: UnitRef;
}

/** Chooses a unit by its official name; an abbreviation finds it too. */
export function UnitField({ internal, chosen, ...input }: UnitFieldProps) {
  const t = useText(words);
  const [term, setTerm] = useState('');
  const found = useQuery(unitSearchQuery(term, internal));
  const units: UnitRef[] = found.data?.items ?? [];
  const missing = chosen && !term && !units.some(({ id }) => id === chosen.id) ? [chosen] : [];
  const options = [...units, ...missing].map((unit) => ({ value: unit.id, label: unitLabel(unit) }));
  return <SearchSelect {...input} options={options} onSearch={setTerm} placeholder={t.placeholder} />;
}

/** A unit by its official name, with the abbreviation people know it by. */
export function unitLabel(unit: UnitRef): string {
  return unit.shortName ? `${unit.name} (${unit.shortName})` : unit.name;
}
