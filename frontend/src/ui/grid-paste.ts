/**
 * The cells of a block copied from a spreadsheet: tabs between columns, line breaks between rows, cells with
 * either inside them in double quotes with doubled quotes. A trailing line break adds no row.
 */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const endCell = () => {
    rows[rows.length - 1]?.push(cell);
    cell = '';
  };
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (quoted) {
      if (character === '"' && source.charAt(at + 1) === '"') cell += source.charAt(++at);
      else if (character === '"') quoted = false;
      else cell += character;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === '\t') endCell();
    else if (character === '\n') {
      endCell();
      rows.push([]);
    } else cell += character;
  }
  endCell();
  return rows;
}

/** True when pasting should fill several cells rather than go into the one being edited. */
export function isBlock(text: string): boolean {
  return /[\t\n]/.test(text.replace(/\r?\n$/, ''));
}
