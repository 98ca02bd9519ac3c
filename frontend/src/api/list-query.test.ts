import { expect, it } from 'vitest';
import { listAddress, listQuery } from './list-query';

const address = { label: 'OVERDUE,IN_TIME', nested: 'false', q: undefined, view: 'tree' };

it('passes on whatever a link says, the screen’s own words aside', () => {
  expect(listQuery(address, ['view'])).toEqual({ label: 'OVERDUE,IN_TIME', nested: 'false' });
});

it('writes the same as an address', () => {
  expect(listAddress('/api/v1/tasks', address, ['view'])).toBe(
    '/api/v1/tasks?label=OVERDUE%2CIN_TIME&nested=false',
  );
  expect(listAddress('/api/v1/tasks', {})).toBe('/api/v1/tasks');
});
