import { QueryClient, QueryClientProvider, queryOptions, useQuery } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Together } from '@/ui/page-state';
import { useAnswered } from './use-answered';

function Part({ name, answer }: { name: string; answer: Promise<string> }) {
  const asked = queryOptions({ queryKey: [name], queryFn: () => answer, retry: false, retryOnMount: false });
  useAnswered(asked);
  const { data, isError } = useQuery(asked);
  return <p>{isError ? 'không đọc được' : data}</p>;
}

const show = (late: Promise<string>) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Together>
        <Part name="soon" answer={Promise.resolve('trên')} />
        <Part name="late" answer={late} />
      </Together>
    </QueryClientProvider>,
  );

describe('parts that stand together', () => {
  it('show in one go, once the last is there', async () => {
    let arrive = (_: string) => {};
    show(new Promise<string>((resolve) => (arrive = resolve)));
    // Long enough for the first to be answered.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByText('trên')).toBeNull();
    expect(screen.getByRole('status')).toHaveAttribute('aria-busy', 'true');
    arrive('dưới');
    expect(await screen.findByText('dưới')).toBeVisible();
    expect(screen.getByText('trên')).toBeVisible();
  });

  it('do not wait for what cannot be read', async () => {
    show(Promise.reject(new Error('500')));
    expect(await screen.findByText('không đọc được')).toBeVisible();
    await waitFor(() => expect(screen.getByText('trên')).toBeVisible());
  });
});
