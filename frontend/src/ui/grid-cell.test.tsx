import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { Grid } from './grid';

it('keeps the lines of a chosen cell while a word is typed to its end', async () => {
  const heard: string[][] = [];
  const { user } = renderPage(() => (
    <Grid
      label="Việc"
      columns={[
        { id: 'work', header: 'Việc cụ thể' },
        { id: 'product', header: 'Sản phẩm' },
      ]}
      rows={[{ id: 'r-1', cells: { work: 'Khảo sát\nđo lường', product: 'Báo cáo' } }]}
      onChange={(...change) => heard.push(change)}
      onPaste={() => undefined}
    />
  ));
  await user.click(await screen.findByRole('gridcell', { name: /Khảo sát/ }));
  const box = screen.getByRole('textbox', { name: 'Việc cụ thể' });
  expect(box).toHaveValue('Khảo sát\nđo lường');
  await user.keyboard('{F2} năm 2022');
  expect(box).toHaveValue('Khảo sát\nđo lường năm 2022');
  await user.keyboard('{Tab}');
  expect(heard.at(-1)).toEqual(['r-1', 'work', 'Khảo sát\nđo lường năm 2022']);
});
