import { describe, expect, it } from 'vitest';
import type { Section } from '@/api/types';
import { placesOf } from './paste-places';
import { emptyRow, pasted } from './paste-rows';

describe('an annex with headings', () => {
  const annex = (lines: string[]) =>
    pasted(
      [emptyRow()],
      0,
      'code',
      ['STT\tNội dung\tChủ trì\tThời hạn', ...lines].map((line) => line.split('\t')),
    );
  const placed = (lines: string[], sections: Section[] = [], codes: string[] = []) => {
    const rows = annex(lines);
    const { rows: places, headings } = placesOf(rows, sections, codes, { title: 'Nhiệm vụ' });
    return { rows: rows.map(({ id }) => places.get(id)), headings };
  };

  it('makes sections of them and tells numbers that begin anew apart', () => {
    const { rows, headings } = placed([
      'I\tChăn nuôi',
      '1\tTrang trại\tCN\t2027',
      'II\tThủy sản',
      '1\tRà soát\tCN\t2027',
      '\tKhông số\tCN\t2027',
    ]);
    expect(headings.map(({ code, title }) => [code, title])).toEqual([
      ['I', 'Chăn nuôi'],
      ['II', 'Thủy sản'],
    ]);
    expect(rows.map((row) => row?.code)).toEqual(['I', 'I.1', 'II', 'II.1', 'II.2']);
    expect(rows[3]).toMatchObject({ sectionId: 'new:II' });
  });

  it('stands under the section the plan has already, and inside the heading above it', () => {
    const sections = [{ id: 's1', code: 'I', title: 'CHĂN NUÔI' }] as Section[];
    const { rows, headings } = placed(['I. Chăn nuôi', '1\tGia súc', '1.1\tTiêm phòng\tCN\t2027'], sections);
    expect(headings).toEqual([{ id: 'new:I.1', code: 'I.1', number: '1', title: 'Gia súc', parentId: 's1' }]);
    expect(rows.at(-1)).toMatchObject({ sectionId: 'new:I.1' });
  });

  it('gives a table without headings one section where the plan has none, and leaves its numbers', () => {
    const { rows, headings } = placed(['1\tMột\tCN\t2027', '2\tHai\tCN\t2027']);
    expect(headings).toEqual([{ id: 'new:I', code: 'I', number: 'I', title: 'Nhiệm vụ' }]);
    expect(rows).toEqual([
      { sectionId: 'new:I', code: '1' },
      { sectionId: 'new:I', code: '2' },
    ]);
  });

  it('has its sections in a column, named once or on every line', () => {
    const rows = pasted(
      [emptyRow()],
      0,
      'code',
      [
        'Mục\tNhiệm vụ\tĐơn vị chủ trì\tThời hạn',
        'I. Quy hoạch\tLập quy hoạch chung\tQH\t30/12/2025',
        'I. Quy hoạch\tRà soát quy hoạch\tQH\t15/12/2025',
        'Phát triển đô thị\tBáo cáo đô thị\tKHTH\t20/12/2025',
        '\tKiểm tra đô thị\tKHTH\t20/12/2025',
      ].map((line) => line.split('\t')),
    );
    const { rows: places, headings } = placesOf(rows, [], [], { title: 'Nhiệm vụ' });
    expect(headings.map(({ code, title }) => [code, title])).toEqual([
      ['I', 'Quy hoạch'],
      ['II', 'Phát triển đô thị'],
    ]);
    expect(rows.map(({ id }) => places.get(id)?.code)).toEqual(['I', 'I.1', 'I.2', 'II', 'II.1', 'II.2']);
  });

  it('leaves a row without a lead a task, whose lead is asked for', () => {
    expect(placed(['1\tMột']).rows[0]?.heading).toBeUndefined();
  });
});
