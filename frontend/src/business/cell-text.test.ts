import { describe, expect, it } from 'vitest';
import { readCell, textOfFigure } from './cell-text';

const count = { decimals: 0, unitOfMeasure: 'chỉ dẫn', ratio: false };
const share = { decimals: 1, unitOfMeasure: '%', ratio: true };
const money = { decimals: 2, unitOfMeasure: 'tỷ đồng', ratio: false };
const figure = (state: string, more = {}) => ({ kind: 'figure', figure: { state, ...more } });
const reported = (value: number) => figure('REPORTED', { value });

describe('a cell', () => {
  it('reads numbers as they are written here', () => {
    expect(readCell(' 1.234,5 ', money)).toEqual(reported(1234.5));
    expect(readCell('1,5%', share)).toEqual(reported(1.5));
    expect(readCell('67', count)).toEqual(reported(67));
    expect(readCell('0', count)).toEqual(figure('ZERO'));
    expect(readCell('', count)).toEqual({ kind: 'empty' });
  });

  it('asks what 1.500 is only where both readings are possible', () => {
    expect(readCell('1.500', count)).toEqual(reported(1500));
    expect(readCell('1.500', money)).toMatchObject({ kind: 'ambiguous', asThousands: '1500' });
    expect(readCell('1.500', money, 'DECIMAL')).toEqual(reported(1.5));
  });

  it.each([
    ['Không phát sinh', 'NOT_ARISEN', undefined],
    ['khong phat', 'NOT_ARISEN', undefined],
    ['-', 'NOT_ARISEN', undefined],
    ['KPS', 'NOT_ARISEN', undefined],
    ['Chưa có số liệu: Cục chưa công bố', 'NOT_AVAILABLE', 'Cục chưa công bố'],
    ['… (chưa thống kê)', 'NOT_AVAILABLE', 'chưa thống kê'],
    ['không áp dụng: huyện đã sáp nhập', 'NOT_APPLICABLE', 'huyện đã sáp nhập'],
    ['Not applicable: merged away', 'NOT_APPLICABLE', 'merged away'],
  ])('reads %s', (typed, state, reason) => {
    expect(readCell(typed, count)).toEqual(figure(state, reason ? { reason } : {}));
  });

  it('wants to know why a figure is not there', () => {
    expect(readCell('chưa có số liệu', count)).toEqual({ kind: 'invalid', fault: 'REASON' });
    expect(readCell('...', count)).toEqual({ kind: 'invalid', fault: 'REASON' });
  });

  it('does not guess between two states', () => {
    expect(readCell('không', count)).toEqual({ kind: 'invalid', fault: 'NUMBER' });
    expect(readCell('not a', count)).toEqual({ kind: 'invalid', fault: 'NUMBER' });
  });

  it('takes a part and a whole where the figure is their ratio', () => {
    expect(readCell('12/20', share)).toEqual({
      kind: 'figure',
      figure: { state: 'REPORTED' },
      numerator: 12,
      denominator: 20,
    });
    expect(readCell('12/20', count)).toEqual({ kind: 'invalid', fault: 'RATIO' });
  });

  it.each([
    ['mười', 'NUMBER'],
    ['1,5%', 'PERCENT'],
    ['1234567890123456', 'TOO_LONG'],
  ])('refuses %s', (typed, fault) => {
    expect(readCell(typed, money)).toEqual({ kind: 'invalid', fault });
  });

  it('shows a figure so that it is read back as it was', () => {
    for (const [kept, measure] of [
      [{ state: 'REPORTED', value: 1234.567 }, money],
      [{ state: 'ZERO' }, count],
      [{ state: 'NOT_ARISEN' }, count],
      [{ state: 'NOT_AVAILABLE', reason: 'Cục chưa công bố' }, count],
    ] as const) {
      expect(readCell(textOfFigure(kept, measure.decimals), measure)).toEqual({
        kind: 'figure',
        figure: kept,
      });
    }
    expect(textOfFigure({ state: 'REPORTED', value: 1.5 }, 2)).toBe('1,50');
  });
});
