import { expect, it } from 'vitest';
import type { Deadline } from '@/api/types';
import { deadlineOf, deadlineValues } from './deadline-fields';

const set = { setBy: 'DIRECTOR', extensionAuthority: 'HIGHER_BODY' } as const;
const deadlines: Deadline[] = [
  { type: 'FIXED', text: 'trước ngày 20/12', statedDate: '2021-12-20', bound: 'BEFORE', ...set },
  {
    type: 'END_OF_PERIOD',
    text: 'Trong năm 2021',
    period: '2021',
    statedDate: '2021-12-31',
    bound: 'BY',
    ...set,
  },
  {
    type: 'END_OF_PERIOD',
    text: 'giai đoạn 2021-2025',
    period: '2021-01-01_2025-12-31',
    statedDate: '2025-12-31',
    bound: 'BY',
    ...set,
  },
  {
    type: 'RECURRING',
    text: 'trước 15/12 hằng năm',
    recurrence: { unit: 'YEAR', times: 1, month: 12, day: 15 },
    bound: 'BEFORE',
    ...set,
  },
  { type: 'CONTINUOUS', text: 'Thường xuyên' },
  { type: 'BY_DOCUMENT', text: 'theo Quyết định', documentId: 'd', ...set },
  { type: 'ON_EVENT', text: 'khi có văn bản', event: 'Bộ ban hành thông tư', ...set },
  { type: 'NONE', text: 'Văn bản không nêu' },
];

it.each(deadlines)('gives a deadline back as it was read: $type $text', (deadline) => {
  expect(JSON.parse(JSON.stringify(deadlineOf(deadlineValues(deadline))))).toEqual(deadline);
});

it('puts a deadline into words when the document’s own are not given', () => {
  const values = { ...deadlineValues(deadlines[0] as Deadline), 'deadline/text': undefined };
  expect(deadlineOf(values).text).toBe('Trước ngày 20/12/2021');
});
