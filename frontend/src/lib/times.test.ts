import { describe, expect, it } from 'vitest';
import { parseTime } from './times';

describe('a typed time of day', () => {
  it.each([
    ['14:00', '14:00'],
    ['1400', '14:00'],
    ['0730', '07:30'],
    ['930', '09:30'],
    ['9', '09:00'],
    ['0:05', '00:05'],
    ['14h', '14:00'],
    ['14H30', '14:30'],
    ['14 giờ 00', '14:00'],
    ['14 giờ', '14:00'],
    ['7 giờ 5 phút', '07:05'],
    [' 23:59 ', '23:59'],
    ['14 giờ 30'.normalize('NFD'), '14:30'],
  ])('%s is %s', (typed, time) => expect(parseTime(typed)).toBe(time));

  it.each([
    '',
    '24:00',
    '2400',
    '12:60',
    '14:00 PM',
    '2 PM',
    'trưa',
    '1:2:3',
    '12345',
  ])('%s is none', (typed) => expect(parseTime(typed)).toBeUndefined());
});
