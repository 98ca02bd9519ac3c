import type { NewTask } from '@/api/types';
import { coordinatorsOf } from '@/business/coordinators-field';
import { MAX_TITLE } from '@/business/task-plan-words';
import { textsOf } from '@/i18n/messages';
import { cleanPasted, fold } from '@/lib/text';
import { newUuid } from '@/lib/uuid';
import { dueOf } from './paste-due';
import { type Found, findUnit, type Named, namesIn } from './paste-units';
import { pasteWords } from './paste-words';
import { headingOf } from './section-commands';

export const COLUMNS = ['code', 'title', 'lead', 'coordinators', 'product', 'due', 'section'] as const;
export type ColumnId = (typeof COLUMNS)[number];
export type Cells = Record<ColumnId, string>;

export interface PasteRow {
  id: string;
  cells: Cells;
  errors: Partial<Record<ColumnId, string>>;
  /** Set once the row has become a task; it is then not sent again. */
  made?: boolean;
  /** The code a register's row was sent under, should its answer be lost. */
  sentAs?: string;
  /** The server found nothing wrong with the row as it stands. */
  checked?: boolean;
}

export function emptyRow(): PasteRow {
  const cells = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Cells;
  return { id: newUuid(), cells, errors: {} };
}

export const isEmpty = ({ cells }: PasteRow) => COLUMNS.every((column) => !cells[column].trim());

const HEADS: [ColumnId, RegExp][] = [
  ['lead', /chu tri|don vi thuc hien/],
  ['coordinators', /phoi hop/],
  ['product', /san pham|ket qua/],
  ['due', /thoi han|thoi gian|hoan thanh|^han/],
  ['section', /^(muc|nhom|linh vuc|phan)\b/],
  ['code', /^(stt|tt|so tt|ma|so)\b/],
  ['title', /nhiem vu|noi dung|cong viec|ten/],
];

/** Which column each pasted one fills, by a header row where there is one, else in the grid's own order. */
function columnsOf(first: readonly string[]): ColumnId[] | undefined {
  const found = first.map((head) => HEADS.find(([, pattern]) => pattern.test(fold(head.trim())))?.[0]);
  const known = found.filter(Boolean);
  const distinct = new Set(known).size === known.length;
  return distinct && known.includes('title') && known.length >= 3 ? (found as ColumnId[]) : undefined;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

/** A table that has its sections in a column, named once or on every line, as one with heading rows. */
function underHeadings(lines: Partial<Cells>[]): Partial<Cells>[] {
  const names: string[] = [];
  return lines.flatMap(({ section, ...line }) => {
    const name = section?.replace(/\s+/g, ' ').trim() ?? '';
    if (!name || name === names.at(-1)) return [line];
    names.push(name);
    const { number = ROMAN[names.length - 1], title = name } = headingOf(name);
    return [{ code: number, title }, line];
  });
}

/** Fills a pasted block in from one cell on; a header row names the columns, whatever their order. */
export function pasted(rows: readonly PasteRow[], at: number, from: ColumnId, block: string[][]): PasteRow[] {
  const named = columnsOf(block[0] ?? []);
  const columns = named ?? COLUMNS.slice(COLUMNS.indexOf(from));
  const lines = (named ? block.slice(1) : block).map((texts) => {
    const cells: Partial<Cells> = {};
    texts.forEach((text, right) => {
      const column = columns[right];
      if (column) cells[column] = cleanPasted(text);
    });
    return cells;
  });
  const filled = [...rows];
  (named ? underHeadings(lines) : lines).forEach((texts, down) => {
    const row = filled[at + down] ?? emptyRow();
    if (row.made) return;
    filled[at + down] = { ...row, cells: { ...row.cells, ...texts }, errors: {}, checked: false };
  });
  return filled.filter((row, n) => !isEmpty(row) || n === filled.length - 1);
}

/** A section that is still to be made, from a heading row of the table or because the plan has none at all. */
export interface NewHeading {
  /** What stands for its id until it has one. */
  id: string;
  code: string;
  number: string;
  title: string;
  /** Id of the section above it, made or still to be made. */
  parentId?: string;
}

/** Where a row stands: its section's id (which may still be to be made) and the code the plan knows it by. */
export interface RowPlace {
  sectionId: string;
  code: string;
  /** The row is no task but the heading of those after it. */
  heading?: NewHeading;
}

export interface Known {
  planId: string;
  register: boolean;
  documentId?: string;
  units: readonly Named[];
  /** Which unit was meant by an abbreviation that several share, as it was answered. */
  answers: Readonly<Record<string, string>>;
  codes: readonly string[];
}

export interface Read {
  task?: NewTask;
  errors: PasteRow['errors'];
  /** Texts that name several units, each to be answered once. */
  asks: { text: string; among: Named[] }[];
}

/** What a row says, or what is wrong with it, cell by cell; `others` are the places of the rows it stands among. */
export function readRow(row: PasteRow, known: Known, place: RowPlace, others: readonly RowPlace[]): Read {
  const t = textsOf(pasteWords);
  const { cells } = row;
  const asks: Read['asks'] = [];
  const errors: PasteRow['errors'] = {};
  const unitKey = (text: string, column: ColumnId, classes: boolean) => {
    const among = classes ? known.units : known.units.filter(({ key }) => key.startsWith('unit:'));
    const found: Found = findUnit(text, among, known.answers);
    if (found.kind === 'one') return found.key;
    if (found.kind === 'several') asks.push({ text, among: found.among });
    errors[column] = found.kind === 'several' ? t.several(text) : t.noUnit(text);
    return undefined;
  };
  const { code, sectionId: section } = place;
  const title = cells.title.replace(/\s+/g, ' ').trim();
  const deadline = dueOf(cells.due);
  if (!code) errors.code = t.needCode;
  else if (isTwice(place, known, others)) errors.code = t.twice(code);
  if (!title) errors.title = t.needTitle;
  if (!known.register && !section) errors.section = t.needSection;
  if (!deadline) errors.due = t.badDue(cells.due);
  const lead = cells.lead.trim() ? unitKey(cells.lead, 'lead', false) : undefined;
  if (!cells.lead.trim()) errors.lead = t.needLead;
  const partners = namesIn(cells.coordinators, known.units).map((text) =>
    unitKey(text, 'coordinators', true),
  );
  if (Object.keys(errors).length > 0 || !deadline || !lead) return { errors, asks };
  return {
    errors,
    asks,
    task: {
      planId: known.planId,
      sectionId: known.register ? undefined : section,
      code,
      title: title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE - 1)}…`,
      description: cells.title.trim(),
      leadUnit: lead.replace('unit:', ''),
      coordinators: coordinatorsOf([...new Set(partners)].join(',')),
      product: cells.product.trim() || undefined,
      deadline,
      starred: false,
      advisesHigherBody: false,
      documentIds: known.documentId ? [known.documentId] : undefined,
    },
  };
}

function isTwice({ code }: RowPlace, known: Known, others: readonly RowPlace[]): boolean {
  return (
    known.codes.some((taken) => taken.replace(/\.+$/, '').trim() === code) ||
    others.filter((other) => !other.heading && other.code === code).length > 1
  );
}

const MEMBERS: [string, ColumnId][] = [
  ['/code', 'code'],
  ['/leadUnit', 'lead'],
  ['/coordinators', 'coordinators'],
  ['/product', 'product'],
  ['/deadline', 'due'],
  ['/sectionId', 'section'],
];

/** The cell a finding of the server is about. */
export function columnOf(pointer: string | undefined): ColumnId {
  return MEMBERS.find(([member]) => pointer?.startsWith(member))?.[1] ?? 'title';
}
