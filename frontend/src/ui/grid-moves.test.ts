import { describe, expect, it } from 'vitest';
import { moveOf } from './grid-moves';

const size = { rows: 3, columns: 4 };
const from = (row: number, column: number) => ({ row, column });
const press = (key: string, at = from(1, 1), more = {}) => {
  const to = moveOf({ key, ...more }, at, size);
  return to && [to.row, to.column];
};

describe('moving in a grid', () => {
  it('steps with the arrows and stops at the edge', () => {
    expect(press('ArrowRight')).toEqual([1, 2]);
    expect(press('ArrowUp')).toEqual([0, 1]);
    expect(press('ArrowUp', from(0, 1))).toEqual([0, 1]);
    expect(press('ArrowLeft', from(1, 0))).toEqual([1, 0]);
    expect(press('PageDown')).toEqual([2, 1]);
  });

  it('goes to the edge with Ctrl, along the row with Home and End', () => {
    expect(press('ArrowDown', from(0, 1), { ctrlKey: true })).toEqual([2, 1]);
    expect(press('ArrowRight', from(1, 1), { metaKey: true })).toEqual([1, 3]);
    expect(press('Home')).toEqual([1, 0]);
    expect(press('End', from(0, 0), { ctrlKey: true })).toEqual([2, 3]);
  });

  it('goes down with Enter and on into the next row with Tab', () => {
    expect(press('Enter')).toEqual([2, 1]);
    expect(press('Enter', from(2, 1))).toEqual([2, 1]);
    expect(press('Enter', from(1, 1), { shiftKey: true })).toEqual([0, 1]);
    expect(press('Tab', from(0, 3))).toEqual([1, 0]);
    expect(press('Tab', from(1, 0), { shiftKey: true })).toEqual([0, 3]);
  });

  it('lets Tab out at both ends', () => {
    expect(press('Tab', from(2, 3))).toBeUndefined();
    expect(press('Tab', from(0, 0), { shiftKey: true })).toBeUndefined();
  });

  it('leaves other keys alone', () => {
    expect(press('a')).toBeUndefined();
    expect(press('F2')).toBeUndefined();
  });
});
