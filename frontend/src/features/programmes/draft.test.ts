import { describe, expect, it } from 'vitest';
import type { WorkItem } from '@/api/types';
import { check, draftOf, emptyRow, isChanged, toRequest, withCell, withRefusals } from './draft';

const item = {
  id: 'i1',
  title: 'Tổ chức 02 lớp tập huấn',
  product: 'Báo cáo kết quả',
  dueOn: '2021-09-30',
  occurrence: { id: 'o1' },
  person: { id: 'p1', fullName: 'Nguyễn Văn An' },
  allowedActions: ['editWorkItem'],
} as WorkItem;

const [row] = draftOf([item], true);
if (!row) throw new Error('no row');

describe('the draft of a programme', () => {
  it('sends nothing for rows left as they were, nor for empty new ones', () => {
    expect(toRequest([row, emptyRow()])).toEqual([]);
    expect(isChanged(withCell(row, 'title', 'Khác'))).toBe(true);
  });

  it('sends only what changed', () => {
    const changed = withCell(row, 'dueOn', '15/10/2021');
    expect(toRequest([changed]).map(({ sent }) => sent)).toEqual([
      { op: 'CHANGE', id: 'i1', dueOn: '2021-10-15' },
    ]);
    expect(toRequest([{ ...row, removed: true }]).map(({ sent }) => sent)).toEqual([
      { op: 'REMOVE', id: 'i1' },
    ]);
  });

  it('sends a new row whole', () => {
    const choices = [{ value: 'o1', label: '3.02 Bảo hộ sản phẩm đặc sản' }];
    let added = withCell(emptyRow(), 'occurrenceId', '3.02 bao ho', choices);
    added = withCell(withCell(added, 'title', ' Việc  mới '), 'dueOn', '1/6/2021');
    expect(toRequest([added]).map(({ sent }) => sent)).toEqual([
      {
        op: 'ADD',
        occurrenceId: 'o1',
        title: 'Việc mới',
        product: null,
        dueOn: '2021-06-01',
        personId: null,
      },
    ]);
  });

  it('says what is missing and what it does not know', () => {
    const bad = withCell(withCell(emptyRow(), 'title', 'Việc'), 'dueOn', '31/02/2021');
    expect(check(bad)).toEqual({ occurrenceId: 'Chọn nhiệm vụ.', dueOn: 'Ngày chưa đúng.' });
    expect(withCell(row, 'personId', 'Ai đó', []).errors).toEqual({ personId: 'Không nhận ra “Ai đó”.' });
    expect(check(emptyRow())).toEqual({});
  });

  it('lays the server’s findings on their cells', () => {
    const changed = withCell(row, 'dueOn', '15/10/2030');
    const [refused] = withRefusals(
      [changed],
      [changed],
      [{ pointer: '/rows/0/dueOn', code: 'AFTER_YEAR', message: 'Hạn phải trong năm 2021.' }],
    );
    expect(refused?.errors).toEqual({ dueOn: 'Hạn phải trong năm 2021.' });
  });
});
