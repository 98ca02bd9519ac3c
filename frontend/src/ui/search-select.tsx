import { Select } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useText } from '@/i18n/messages';
import { matches } from '@/lib/text';
import type { FieldInput } from './command';
import { uiWords } from './words';

interface SearchSelectProps extends FieldInput {
  options: { value: string; label: string }[];
  /** Told what was typed, never the label of what was chosen. */
  onSearch: (text: string) => void;
  placeholder?: string;
}

/**
 * What bears the typed words comes first: until the server has answered the list is the one from before, and whoever
 * types fast and presses Enter would take somebody else. The server also finds by what a label does not show, so
 * nothing is left out.
 */
export function nearestFirst<T extends { label: string }>(options: readonly T[], typed: string): T[] {
  const fits = (option: T) => matches(typed, option.label);
  return [...options.filter(fits), ...options.filter((option) => !fits(option))];
}

/** Chooses one of many; the server finds them, so that marks, case and đ/d do not matter. */
export function SearchSelect({ options, onSearch, value, onChange, required, ...input }: SearchSelectProps) {
  const t = useText(uiWords);
  const [search, setSearch] = useState('');
  const type = (typed: string) => {
    setSearch(typed);
    if (!options.some((option) => option.label === typed)) onSearch(typed);
  };
  // What is typed next looks for somebody else. Tab selects the whole by itself; a click or a script only sets the caret.
  const selectChosen = ({ currentTarget }: SyntheticEvent<HTMLInputElement>) => {
    const caretOnly = currentTarget.selectionStart === currentTarget.selectionEnd;
    if (caretOnly && options.some((option) => option.value === value && option.label === currentTarget.value))
      currentTarget.select();
  };
  return (
    <Select
      {...input}
      onFocus={selectChosen}
      onClick={selectChosen}
      withAsterisk={required}
      data={options}
      searchable
      clearable
      // Chosen again it stays chosen: the cross is there to take it away.
      allowDeselect={false}
      filter={(found) => nearestFirst(found.options as typeof options, found.search)}
      nothingFoundMessage={t.nothingFound}
      value={value ?? null}
      onChange={(chosen) => onChange(chosen ?? undefined)}
      searchValue={search}
      onSearchChange={type}
    />
  );
}
