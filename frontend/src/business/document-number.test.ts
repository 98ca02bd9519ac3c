import { describe, expect, it } from 'vitest';
import { numbered } from './document-number';

describe('the number of a document', () => {
  it('may be typed with its symbol, as it stands on paper', () => {
    expect(numbered({ number: ' 7001/UBND-KGVX ' })).toEqual({ number: '7001', symbol: 'UBND-KGVX' });
    expect(numbered({ number: '57 / NQ/TW' })).toEqual({ number: '57', symbol: 'NQ/TW' });
    expect(numbered({ number: '250/BC-SKHCN', symbol: 'BC-CU' })).toEqual({
      number: '250',
      symbol: 'BC-SKHCN',
    });
  });

  it('stays what was typed where it says something else', () => {
    expect(numbered({ number: '12', symbol: 'KH-SXD' })).toEqual({ number: '12', symbol: 'KH-SXD' });
    expect(numbered({ number: '12/', symbol: 'KH' })).toEqual({ number: '12/', symbol: 'KH' });
    expect(numbered({ number: '1 2/KH' })).toEqual({ number: '1 2/KH', symbol: undefined });
    expect(numbered({})).toEqual({ number: undefined, symbol: undefined });
  });
});
