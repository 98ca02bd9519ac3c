import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ActionButtons } from './actions';

const action = (operation: string, label: string) => ({ operation, label, command: () => ({}) as never });
const ADD = { ...action('createTask', 'Thêm nhiệm vụ'), primary: true };
const REMOVE = action('deletePlan', 'Xóa dự thảo');

it('keeps what destroys out of a row with a main action, last in the menu', async () => {
  const edit = action('editPlan', 'Sửa');
  render(<ActionButtons allowed={['createTask', 'editPlan', 'deletePlan']} actions={[ADD, REMOVE, edit]} />);
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Thêm nhiệm vụ',
    'Sửa',
    'Việc khác ▾',
  ]);
  const more = () => screen.getByRole('button', { name: /Việc khác/ });
  await waitFor(() => expect(more()).toBeEnabled());
  await userEvent.click(more());
  expect(await screen.findByRole('menuitem', { name: 'Xóa dự thảo' })).toBeInTheDocument();
});

it('shows it as a button where there is no main action', () => {
  render(<ActionButtons allowed={['deletePlan']} actions={[REMOVE]} />);
  expect(screen.getByRole('button', { name: 'Xóa dự thảo' })).toBeVisible();
});
