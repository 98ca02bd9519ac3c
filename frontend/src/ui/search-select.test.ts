import { expect, it } from 'vitest';
import { nearestFirst } from './search-select';

it('puts what bears the typed words first and leaves nothing out', () => {
  const people = ['Chuyên viên Phòng Khoa học', 'Nguyễn Thị Thu', 'Đỗ Thu Hòa'].map((label) => ({ label }));
  const order = (typed: string) => nearestFirst(people, typed).map(({ label }) => label);
  expect(order('nguyen thu')).toEqual(['Nguyễn Thị Thu', 'Chuyên viên Phòng Khoa học', 'Đỗ Thu Hòa']);
  expect(order('hoà thu')).toEqual(['Đỗ Thu Hòa', 'Chuyên viên Phòng Khoa học', 'Nguyễn Thị Thu']);
  expect(order('')).toEqual(['Chuyên viên Phòng Khoa học', 'Nguyễn Thị Thu', 'Đỗ Thu Hòa']);
});
