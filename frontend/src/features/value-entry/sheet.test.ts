import { describe, expect, it } from 'vitest';
import type { IndicatorValue } from '@/api/types';
import { faultOf, faultsOf, refusalsOf, savedDrafts, stepsOf } from './batch';
import { cellId, cellsOf, isStale, rowsOf, type SheetIndicator, withBlock, withTyped } from './sheet';

const marks: SheetIndicator = {
  id: 'i1',
  code: 'CT-5',
  name: 'Số chỉ dẫn địa lý',
  basis: 'CUMULATIVE',
  frequency: 'YEARLY',
  decimals: 0,
  unitOfMeasure: 'chỉ dẫn',
  ratio: false,
  members: [],
};
const ideas: SheetIndicator = {
  ...marks,
  id: 'i2',
  code: 'CT-9',
  basis: 'IN_PERIOD',
  members: [
    { id: 'yd', name: 'Huyện Yên Dũng', validTo: '2024-12-31' },
    { id: 'hh', name: 'Huyện Hiệp Hòa' },
  ],
};
const value = (over: Partial<IndicatorValue>): IndicatorValue => ({
  id: 'v1',
  indicatorId: 'i1',
  period: '2021',
  nature: 'ESTIMATE',
  basis: 'CUMULATIVE',
  figure: { state: 'REPORTED', value: 3 },
  state: 'DRAFT',
  revision: 1,
  attachmentIds: [],
  enteredAt: '2021-12-20T02:00:00Z',
  createdAt: '2021-12-20T02:00:00Z',
  updatedAt: '2021-12-20T02:00:00Z',
  allowedActions: ['deleteIndicatorValue', 'editIndicatorValue', 'submitIndicatorValue'],
  ...over,
});

const rows = rowsOf([marks, ideas]);
const periods = ['2021', '2025'];
const open = (values: IndicatorValue[] = [], day = '2025-06-01') =>
  cellsOf(rows, periods, values, 'ESTIMATE', day);
const at = (cells: ReturnType<typeof open>, row: string, period: string) => {
  const cell = cells.get(cellId(row, period));
  if (!cell) throw new Error('no such cell');
  return cell;
};

describe('the cells', () => {
  it('are one row for an indicator, or one for each district', () => {
    expect(rows.map(({ id }) => id)).toEqual(['i1', 'i2.yd', 'i2.hh']);
  });

  it('are locked where nothing can be entered: a district gone, a period to come, a figure being checked', () => {
    const cells = open([value({ state: 'SUBMITTED' })]);
    expect(at(cells, 'i2.yd', '2025').locked).toBe(true);
    expect(at(cells, 'i2.yd', '2021').locked).toBe(false);
    expect(at(cells, 'i1', '2021').locked).toBe(true);
    expect(at(open([], '2024-12-31'), 'i2.hh', '2025').locked).toBe(true);
  });

  it('hold what is saved for their nature only', () => {
    const cells = open([value({ nature: 'OFFICIAL' })]);
    expect(at(cells, 'i1', '2021').saved).toBeUndefined();
  });
});

describe('what is typed', () => {
  it('leaves nothing to save when it is what was there', () => {
    const cell = at(open([value({})]), 'i1', '2021');
    const typed = withTyped({}, cell, { text: '4' });
    expect(typed[cell.id]).toMatchObject({ text: '4', revision: 1 });
    expect(withTyped(typed, cell, { text: '3' })).toEqual({});
  });

  it('fills from a block in two dimensions and counts what it leaves out', () => {
    const cells = open();
    const block = [
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ];
    const done = withBlock({}, { rows, periods, cells }, { row: 1, column: 0 }, block);
    expect(done).toMatchObject({ filled: 3, skipped: 3 });
    expect(Object.fromEntries(Object.entries(done.drafts).map(([id, { text }]) => [id, text]))).toEqual({
      'i2.yd@2021': '1',
      'i2.hh@2021': '3',
      'i2.hh@2025': '4',
    });
  });

  it('knows when somebody else was faster', () => {
    const before = at(open([value({})]), 'i1', '2021');
    const drafts = withTyped({}, before, { text: '4' });
    const now = at(open([value({ revision: 2, figure: { state: 'REPORTED', value: 5 } })]), 'i1', '2021');
    const typed = drafts[now.id];
    expect(typed && isStale(before, typed)).toBe(false);
    expect(typed && isStale(now, typed)).toBe(true);
  });
});

describe('what is sent', () => {
  it('is each cell typed into, with the revision it was typed over', () => {
    const cells = open([value({})]);
    const drafts = withTyped(
      withTyped({}, at(cells, 'i1', '2021'), { text: '4', source: ' Cục  SHTT ' }),
      at(cells, 'i2.hh', '2021'),
      { text: 'kps' },
    );
    expect(stepsOf(cells, drafts, 'ESTIMATE').map((step) => 'row' in step && step.row)).toEqual([
      expect.objectContaining({
        indicatorId: 'i1',
        period: '2021',
        nature: 'ESTIMATE',
        basis: 'CUMULATIVE',
        figure: { state: 'REPORTED', value: 4 },
        sourceText: 'Cục SHTT',
        expectedRevision: 1,
      }),
      expect.objectContaining({
        memberId: 'hh',
        basis: 'IN_PERIOD',
        figure: { state: 'NOT_ARISEN' },
        expectedRevision: 0,
      }),
    ]);
  });

  it('keeps the part and the whole of a ratio when only its source was changed', () => {
    const ratio = value({ figure: { state: 'REPORTED', value: 60 }, numerator: 12, denominator: 20 });
    const cells = open([ratio]);
    const cell = at(cells, 'i1', '2021');
    const [only] = stepsOf(cells, withTyped({}, cell, { source: 'Biên bản' }), 'ESTIMATE');
    expect(only && 'row' in only && only.row).toMatchObject({ numerator: 12, denominator: 20 });
    const [other] = stepsOf(cells, withTyped({}, cell, { text: '61' }), 'ESTIMATE');
    expect(other && 'row' in other && other.row.numerator).toBeUndefined();
  });

  it('clears a draft, and says that a figure once sent cannot be cleared', () => {
    const cells = open([value({})]);
    const cell = at(cells, 'i1', '2021');
    expect(stepsOf(cells, withTyped({}, cell, { text: '' }), 'ESTIMATE')).toEqual([
      { cellId: cell.id, remove: cell.saved },
    ]);
    const verified = at(open([value({ state: 'VERIFIED', allowedActions: [] })]), 'i1', '2021');
    expect(faultOf(verified, { text: '', revision: 1 })).toBe('NO_CLEARING');
  });

  it('leaves what is not understood out, and takes saved drafts along when submitted', () => {
    const cells = open([value({})]);
    const drafts = withTyped({}, at(cells, 'i2.hh', '2021'), { text: 'mười' });
    expect(stepsOf(cells, drafts, 'ESTIMATE')).toEqual([]);
    expect(savedDrafts(cells, drafts, 'ESTIMATE').map(({ cellId: id }) => id)).toEqual(['i1@2021']);
  });

  it('finds the cell each refusal is about', () => {
    const steps = [{ cellId: 'a' }, { cellId: 'b' }];
    const message = 'Số liệu đã gửi, đang chờ thẩm tra.';
    const fault = { pointer: '/rows/1/figure/value', code: 'X', message };
    expect(
      refusalsOf(steps, [
        { row: 0, outcome: 'CREATED', errors: [] },
        { row: 1, outcome: 'REFUSED', errors: [fault] },
      ]),
    ).toEqual({ b: message });
    expect(faultsOf(steps, [fault, { ...fault, pointer: '/mode' }])).toEqual({ b: message });
  });
});
