import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { DateField } from './date-field';
import { MantineRoot } from './mantine-root';

function Field() {
  const [value, setValue] = useState<string>();
  return (
    <MantineRoot>
      <DateField id="day" label="Ngày" value={value} onChange={setValue} />
      <output aria-label="Giá trị">{value}</output>
      <button type="button" onClick={() => setValue('2024-02-29')}>
        Chọn ngày khác
      </button>
    </MantineRoot>
  );
}

describe('A date that is typed', () => {
  it('is left as it is typed, also where its beginning is a day already', async () => {
    const { user } = renderPage(Field);
    await user.type(await screen.findByRole('textbox', { name: 'Ngày' }), '20/12/2025');
    expect(screen.getByRole('textbox')).toHaveValue('20/12/2025');
    expect(screen.getByRole('status', { name: 'Giá trị' })).toHaveTextContent('2025-12-20');
  });

  it('is written out when the field is left, and follows what is chosen elsewhere', async () => {
    const { user } = renderPage(Field);
    await user.type(await screen.findByRole('textbox', { name: 'Ngày' }), '5/1/25');
    await user.tab();
    expect(screen.getByRole('textbox')).toHaveValue('05/01/2025');
    await user.click(screen.getByRole('button', { name: 'Chọn ngày khác' }));
    expect(screen.getByRole('textbox')).toHaveValue('29/02/2024');
  });
});
