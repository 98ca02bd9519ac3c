import { describe, expect, it } from 'vitest';
import { codeFrom, followTitle } from './plan-naming';

describe('a plan by its title', () => {
  it('lasts for the years the title names', () => {
    const follow = (title: string) => followTitle('title', title, {});
    expect(follow('Kế hoạch cơ cấu lại giai đoạn 2026-2030')).toEqual({
      startsOn: '2026-01-01',
      endsOn: '2030-12-31',
    });
    expect(follow('Kế hoạch chuyển đổi số năm 2027'.normalize('NFD'))).toEqual({
      startsOn: '2027-01-01',
      endsOn: '2027-12-31',
    });
    expect(follow('Kế hoạch khuyến nông')).toBeUndefined();
  });

  it('lends it to a document entered on the spot', () => {
    expect(followTitle('newDocument', 'true', { title: 'Kế hoạch' })).toEqual({
      'document/abstract': 'Kế hoạch',
    });
    expect(followTitle('newDocument', 'true', { title: 'K', 'document/abstract': 'A' })).toBeUndefined();
  });

  it('is coded as typed, else by its year and what it is about', () => {
    expect(codeFrom({ code: 'kh 2022 cđs' })).toBe('KH-2022-CDS');
    expect(codeFrom({ title: 'Kế hoạch chuyển đổi số năm 2022', startsOn: '2022-01-01' })).toBe(
      'KH-2022-CDS',
    );
  });
});
