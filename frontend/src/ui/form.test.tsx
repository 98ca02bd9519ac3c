import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CommandForm, fieldProps } from './form';

const EMPTY = 'Hãy nhập giá trị cho trường này.';
const errors = [
  { pointer: '/abstract', code: 'REQUIRED', message: EMPTY },
  { pointer: '/number', code: 'REQUIRED', message: EMPTY },
  { pointer: '/issuedOn', code: 'BAD_DATE', message: 'Ngày ban hành không có trong lịch.' },
];

function Field({ pointer, label }: { pointer: string; label: string }) {
  const { id } = fieldProps(errors, pointer);
  return (
    <>
      <label htmlFor={id}>
        {label}
        <span aria-hidden="true"> *</span>
      </label>
      <input id={id} />
    </>
  );
}

describe('the summary of errors', () => {
  it('says of each sentence which field it is about, unless it says so itself, and leads there', async () => {
    render(
      <CommandForm violations={errors} onSubmit={() => {}}>
        <Field pointer="/abstract" label="Trích yếu" />
        <Field pointer="/number" label="Số" />
        <Field pointer="/issuedOn" label="Ngày ban hành" />
      </CommandForm>,
    );
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      `Trích yếu: ${EMPTY}`,
      `Số: ${EMPTY}`,
      'Ngày ban hành không có trong lịch.',
    ]);
    await userEvent.click(screen.getAllByRole('link', { name: EMPTY })[1] as HTMLElement);
    expect(screen.getByRole('textbox', { name: /^Số/ })).toHaveFocus();
  });
});
