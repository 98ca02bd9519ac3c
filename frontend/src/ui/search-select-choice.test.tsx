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
