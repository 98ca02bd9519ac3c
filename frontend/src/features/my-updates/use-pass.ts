import { useState } from 'react';
import type { Values } from '@/ui/command';
import { dropDraft, keepDraft, readDraft } from '@/ui/drafts';
import type { Entry } from './queue';

export type Standing = 'OPEN' | 'DRAFT' | 'SAVED' | 'WAITING' | 'SKIPPED';

interface Step {
  values: Values;
  standing: Standing;
  /** When the server had it. */
  savedAt?: string;
}

const draftOf = (entry: Entry) => `my-updates/${entry.id}`;

function begin(entry: Entry): Step {
  const kept = readDraft(draftOf(entry));
  return { values: kept ?? {}, standing: kept ? 'DRAFT' : 'OPEN' };
}

const isDone = (step: Step | undefined) => step?.standing === 'SAVED' || step?.standing === 'WAITING';

/** One pass through the queue: where one stands, what was typed, what is saved. Each step keeps its own draft. */
export function usePass(entries: readonly Entry[]) {
  const [steps, setSteps] = useState(() => entries.map(begin));
  const [at, setAt] = useState(0);
  const change = (index: number, to: (step: Step) => Step) =>
    setSteps((before) => before.map((step, one) => (one === index ? to(step) : step)));
  const nextOpen = (from: number, done: number) => {
    const order = [...entries.keys()].map((offset) => (from + 1 + offset) % entries.length);
    return order.find((one) => one > from && one !== done && !isDone(steps[one]));
  };
  return {
    steps,
    at,
    goTo: setAt,
    /** What is typed is kept on this machine at once. */
    type: (index: number, name: string, value: string) => {
      const entry = entries[index];
      change(index, (step) => {
        const values = { ...step.values, [name]: value };
        if (entry) keepDraft(draftOf(entry), values);
        return { ...step, values, standing: 'DRAFT' };
      });
    },
    /** Given without network, it waits on this machine: as much done as can be done now. */
    waits: (index: number) => {
      const entry = entries[index];
      if (entry) dropDraft(draftOf(entry));
      change(index, (step) => ({ ...step, standing: 'WAITING' }));
      setAt(nextOpen(index, index) ?? entries.length);
    },
    saved: (index: number, time: string) => {
      const entry = entries[index];
      if (entry) dropDraft(draftOf(entry));
      change(index, (step) => ({ ...step, standing: 'SAVED', savedAt: time }));
      setAt(nextOpen(index, index) ?? entries.length);
    },
    /** Left for later; a draft stays a draft. */
    skip: (index: number) => {
      change(index, (step) => (step.standing === 'OPEN' ? { ...step, standing: 'SKIPPED' } : step));
      setAt(nextOpen(index, index) ?? entries.length);
    },
  };
}

export type Pass = ReturnType<typeof usePass>;
