import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Coordinator, NewCoordinator } from '@/api/types';
import { messages, useText } from '@/i18n/messages';
import { matches } from '@/lib/text';
import type { FieldInput } from '@/ui/command';
import { unitLabel } from './unit-field';
import { unitClassesQuery, unitSearchQuery } from './unit-queries';

const words = messages({
  placeholder: ['Gõ tên đơn vị, chữ viết tắt hoặc tên nhóm', 'Type a unit, an abbreviation or a class'],
  units: ['Đơn vị', 'Units'],
  classes: ['Nhóm đơn vị văn bản gọi chung', 'Units a document names together'],
  none: ['Không tìm thấy', 'Nothing found'],
});

interface CoordinatorsFieldProps extends FieldInput {
  /** Those named so far, which a search may not reach. */
  chosen?: readonly Coordinator[];
  /** Units only, no classes. */
  unitsOnly?: boolean;
}

/** Chooses any number of units and classes of units; the value is `unit:<id>,class:<id>`. */
export function CoordinatorsField({ chosen = [], unitsOnly, ...input }: CoordinatorsFieldProps) {
  const { value, onChange, required, ...shown } = input;
  const t = useText(words);
  const [term, setTerm] = useState('');
  const [named, setNamed] = useState(() => new Map(chosen.map(optionOf)));
  const units = useQuery(unitSearchQuery(term));
  const classes = useQuery({ ...unitClassesQuery(), enabled: !unitsOnly });
  const held = value ? value.split(',') : [];
  const found = (units.data?.items ?? []).map((unit) => optionOf({ unit }));
  const together = (classes.data?.items ?? [])
    .map((unitClass) => optionOf({ unitClass }))
    .filter(([key, label]) => held.includes(key) || matches(term, label));
  const labels = new Map([...named, ...found, ...together]);
  const inUnits = new Set([...found.map(([key]) => key), ...held.filter((key) => key.startsWith('unit:'))]);
  const groups = [
    { group: t.units, items: optionsOf(labels, inUnits) },
    { group: t.classes, items: optionsOf(labels, new Set(together.map(([key]) => key))) },
  ];
  const change = (keys: string[]) => {
    setNamed(new Map(keys.map((key) => [key, labels.get(key) ?? key])));
    onChange(keys.join(',') || undefined);
    setTerm('');
  };
  return (
    <MultiSelect
      {...shown}
      withAsterisk={required}
      data={groups.filter(({ items }) => items.length > 0)}
      value={held}
      onChange={change}
      searchable
      searchValue={term}
      onSearchChange={setTerm}
      filter={(all) => all.options}
      hidePickedOptions
      placeholder={held.length === 0 ? t.placeholder : undefined}
      nothingFoundMessage={t.none}
    />
  );
}

function optionOf({ unit, unitClass }: Coordinator): [key: string, label: string] {
  return unit ? [`unit:${unit.id}`, unitLabel(unit)] : [`class:${unitClass?.id}`, unitClass?.name ?? ''];
}

function optionsOf(labels: ReadonlyMap<string, string>, keys: ReadonlySet<string>) {
  return [...labels].filter(([key]) => keys.has(key)).map(([value, label]) => ({ value, label }));
}

export function coordinatorsValue(coordinators: readonly Coordinator[]): string | undefined {
  return coordinators.map((one) => optionOf(one)[0]).join(',') || undefined;
}

/** The coordinators a field's value names. */
export function coordinatorsOf(value: string | undefined): NewCoordinator[] {
  return (value ? value.split(',') : []).map((key) => {
    const [kind, id = ''] = key.split(':');
    return kind === 'unit' ? { unit: id } : { unitClass: id };
  });
}
