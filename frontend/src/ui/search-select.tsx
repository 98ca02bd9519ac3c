import { Select } from '@mantine/core';
import { useState } from 'react';
import { useText } from '@/i18n/messages';
import type { FieldInput } from './command';
import { uiWords } from './words';

interface SearchSelectProps extends FieldInput {
  options: { value: string; label: string }[];
  /** Told what was typed, never the label of what was chosen. */
  onSearch: (text: string) => void;
  placeholder?: string;
}

/** Chooses one of many; the server finds them, so that marks, case and đ/d do not matter. */
export function SearchSelect({ options, onSearch, value, onChange, required, ...input }: SearchSelectProps) {
  const t = useText(uiWords);
  const [search, setSearch] = useState('');
  const type = (typed: string) => {
    setSearch(typed);
    if (!options.some((option) => option.label === typed)) onSearch(typed);
  };
  return (
    <Select
      {...input}
      withAsterisk={required}
      data={options}
      searchable
      clearable
      filter={(found) => found.options}
      nothingFoundMessage={t.nothingFound}
      value={value ?? null}
      onChange={(chosen) => onChange(chosen ?? undefined)}
      searchValue={search}
      onSearchChange={type}
    />
  );
}
