import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { MantineRoot } from './mantine-root';
import { SearchSelect } from './search-select';

it('keeps what is chosen when the same is chosen again', async () => {
  const told: (string | undefined)[] = [];
  const { user } = renderPage(() => (
    <MantineRoot>
      <SearchSelect
        id="signer"
        label="Người ký"
        value="p-gd"
        options={[{ value: 'p-gd', label: 'Nguyễn Đức Kiên' }]}
        onSearch={() => {}}
        onChange={(chosen) => told.push(chosen as string | undefined)}
      />
    </MantineRoot>
  ));
  await user.click(await screen.findByRole('combobox', { name: 'Người ký' }));
  await user.click(await screen.findByRole('option', { name: 'Nguyễn Đức Kiên' }));
  expect(told.filter((chosen) => chosen === undefined)).toEqual([]);
});

it.each([
  ['clicked', (field: HTMLElement, click: (field: HTMLElement) => Promise<void>) => click(field)],
  ['given the focus by a script', async (field: HTMLElement) => field.focus()],
])('looks for what is typed, not for that behind what was chosen, when %s', async (_, enter) => {
  const looked: string[] = [];
  const { user } = renderPage(() => (
    <MantineRoot>
      <SearchSelect
        id="unit"
        label="Đơn vị"
        value="u-a"
        options={[{ value: 'u-a', label: 'Sở A' }]}
        onSearch={(text) => looked.push(text)}
        onChange={() => {}}
      />
    </MantineRoot>
  ));
  const field = await screen.findByRole('combobox', { name: 'Đơn vị' });
  await enter(field, (one) => user.click(one));
  await user.keyboard('Phòng B');
  expect(field).toHaveValue('Phòng B');
  expect(looked.at(-1)).toBe('Phòng B');
});
