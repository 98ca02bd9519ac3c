import { isBlock, parseBlock } from './grid-paste';

/** What begins a line of its own inside a cell. */
const LINES = new Set(['P', 'DIV', 'LI', 'BR']);
/** Numbers of a merged cell are said once: repeated they would count twice. */
const NUMBER = /^[\s\d.,%+-]*$/;

/**
 * What is pasted as rows of cells, undefined where it is words for one cell. Word says only in its table where a cell
 * ends: as plain text each paragraph of a cell begins a row, and merged cells shift the ones after them.
 */
export function blockOf(clipboard: Pick<DataTransfer, 'getData'>): string[][] | undefined {
  const plain = clipboard.getData('text/plain');
  return tableOf(clipboard.getData('text/html')) ?? (isBlock(plain) ? parseBlock(plain) : undefined);
}

/**
 * The cells of the one table copied, where plain text cannot say them: cells merged, or of several lines. Words merged
 * over several rows stand in each of them, as the reader of the table understands them.
 */
export function tableOf(html: string): string[][] | undefined {
  if (!/<table/i.test(html)) return undefined;
  const tables = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table');
  const [table] = tables;
  if (!table || tables.length > 1) return undefined;
  const cells = [...table.rows].map((row) =>
    [...row.cells].map((cell) => ({ cell, text: linesOf(cell).join('\n') })),
  );
  const needed = cells
    .flat()
    .some(({ cell, text }) => cell.rowSpan > 1 || cell.colSpan > 1 || text.includes('\n'));
  return needed ? spread(cells) : undefined;
}

function spread(cells: { cell: HTMLTableCellElement; text: string }[][]): string[][] {
  const block: string[][] = cells.map(() => []);
  cells.forEach((row, down) => {
    let right = 0;
    for (const { cell, text } of row) {
      while (block[down]?.[right] !== undefined) right++;
      for (let below = 0; below < cell.rowSpan && down + below < block.length; below++)
        for (let beside = 0; beside < cell.colSpan; beside++) {
          const repeated = beside === 0 && (below === 0 || !NUMBER.test(text));
          (block[down + below] as string[])[right + beside] = repeated ? text : '';
        }
      right += cell.colSpan;
    }
  });
  return block.map((row) => Array.from(row, (text) => text ?? ''));
}

function linesOf(cell: HTMLElement): string[] {
  const lines = [''];
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) lines.push((lines.pop() ?? '') + (node.textContent ?? ''));
    if (LINES.has(node.nodeName)) lines.push('');
    for (const child of node.childNodes) walk(child);
    if (LINES.has(node.nodeName) && node.nodeName !== 'BR') lines.push('');
  };
  walk(cell);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
