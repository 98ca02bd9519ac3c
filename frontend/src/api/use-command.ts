import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newUuid } from '@/lib/uuid';
import { type ApiProblem, toProblem } from './problem';

interface Intent {
  payload: string;
  key: string;
}

/** What tells one payload from another; a file is told by its name, length and time. */
function payloadOf(input: unknown): string {
  if (input instanceof File) return `${input.name}/${input.size}/${input.lastModified}`;
  return JSON.stringify(input) ?? '';
}

/**
 * A write that a person asked for. One intent has one Idempotency-Key: asking again for the same after a lost
 * answer sends the same key and so has one effect; another payload, or success, makes a new one.
 * On success every query is read again, because one command moves counts, lists and histories alike.
 */
export function useCommand<Input, Output>(
  send: (input: Input, headers: { 'Idempotency-Key': string }) => Promise<Output>,
  onDone?: (output: Output, input: Input) => void,
): UseMutationResult<Output, ApiProblem, Input> {
  const intent = useRef<Intent | undefined>(undefined);
  const queries = useQueryClient();
  return useMutation<Output, ApiProblem, Input>({
    // Without network it fails at once and says so, rather than wait in this tab's memory and die with it.
    networkMode: 'always',
    mutationFn: async (input) => {
      const payload = payloadOf(input);
      if (intent.current?.payload !== payload) intent.current = { payload, key: newUuid() };
      try {
        const output = await send(input, { 'Idempotency-Key': intent.current.key });
        intent.current = undefined;
        return output;
      } catch (error) {
        const problem = toProblem(error);
        if (!problem.transient) intent.current = undefined;
        throw problem;
      }
    },
    onSuccess: async (output, input) => {
      onDone?.(output, input);
      await queries.invalidateQueries();
    },
  });
}
