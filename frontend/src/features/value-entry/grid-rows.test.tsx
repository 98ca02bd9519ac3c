import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useGridRows } from './grid-rows';
import { cellsOf, type Drafts, rowsOf, type SheetIndicator } from './sheet';
import type { Sheet } from './use-sheet';

const indicator = (id: string): SheetIndicator => ({
  id,
  code: id,
  name: `Số hồ sơ ${id}`,
  unitOfMeasure: 'hồ sơ',
  decimals: 0,
  ratio: false,
  basis: 'IN_PERIOD',
  frequency: 'YEARLY',
  members: [],
});
const rows = rowsOf([indicator('1'), indicator('2'), indicator('3')]);
const periods = ['2021', '2022'];
const cells = cellsOf(rows, periods, [], 'OFFICIAL', '2023-01-15');
const faults = {};

const sheetOf = (drafts: Drafts, refusals: Record<string, string> = {}) => ({ drafts, refusals }) as Sheet;

describe('Rows of the grid of figures', () => {
  it('stay the same objects but for the one that a change is in', () => {
    const { result, rerender } = renderHook(
      ({ sheet }) => useGridRows({ rows, periods, cells, sheet, faults }),
      { initialProps: { sheet: sheetOf({}) } },
    );
    const [first, second, third] = result.current;
    rerender({ sheet: sheetOf({ '2@2021': { text: '7', revision: 0 } }) });
    expect(result.current[0]).toBe(first);
    expect(result.current[1]).not.toBe(second);
    expect(result.current[1]?.cells['2021']).toBe('7');
    expect(result.current[2]).toBe(third);
  });

  it('show what the server refused, and the old text once a draft is dropped', () => {
    const typed = { '2@2021': { text: '7', revision: 0 } };
    const { result, rerender } = renderHook(
      ({ sheet }) => useGridRows({ rows, periods, cells, sheet, faults }),
      { initialProps: { sheet: sheetOf(typed) } },
    );
    rerender({ sheet: sheetOf(typed, { '2@2021': 'Kỳ đã khóa' }) });
    expect(result.current[1]?.errors).toEqual({ '2021': 'Kỳ đã khóa' });
    rerender({ sheet: sheetOf({}) });
    expect(result.current[1]?.errors).toEqual({});
    expect(result.current[1]?.cells['2021']).toBe('');
    expect(result.current[1]?.changed?.['2021']).toBe(false);
  });
});
