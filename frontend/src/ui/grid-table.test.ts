import { expect, it } from 'vitest';
import { blockOf, tableOf } from './grid-table';

const clipboard = (html: string, plain: string) => ({
  getData: (type: string) => (type === 'text/html' ? html : plain),
});

it('keeps a Word cell of several paragraphs one cell, and words merged over rows in each of them', () => {
  const html = `<p>Phụ lục</p><table><tr><td><p>STT</p></td><td>Nội dung</td><td>Chủ trì</td><td>Thời hạn</td></tr>
    <tr><td>1</td><td rowspan="2"><p class="MsoNormal">Rà soát
      hồ sơ</p><p>công bố hợp quy</p></td><td>Chi cục</td><td rowspan="2">31/12/2025</td></tr>
    <tr><td>2</td><td>Văn phòng<br>Sở</td></tr></table>`;
  expect(blockOf(clipboard(html, 'STT\tNội dung\n1\tRà soát hồ sơ\ncông bố hợp quy'))).toEqual([
    ['STT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
    ['1', 'Rà soát hồ sơ\ncông bố hợp quy', 'Chi cục', '31/12/2025'],
    ['2', 'Rà soát hồ sơ\ncông bố hợp quy', 'Văn phòng\nSở', '31/12/2025'],
  ]);
});

it('says a merged number once, and a heading over the whole line in its first cell', () => {
  const html =
    '<table><tr><td colspan="3">I. Chăn nuôi</td></tr><tr><td rowspan="2">1.250,5</td><td>2</td><td>3</td></tr>' +
    '<tr><td>4</td><td>5</td></tr></table>';
  expect(tableOf(html)).toEqual([
    ['I. Chăn nuôi', '', ''],
    ['1.250,5', '2', '3'],
    ['', '4', '5'],
  ]);
});

it('leaves a plain table to its text, and words to their cell', () => {
  const html = '<table><tr><td>1.500</td><td>2</td></tr></table>';
  expect(blockOf(clipboard(html, '1500\t2'))).toEqual([['1500', '2']]);
  expect(blockOf(clipboard('<p>một</p>', 'một'))).toBeUndefined();
});
