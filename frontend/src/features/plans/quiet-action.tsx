import { lazy, Suspense, useState } from 'react';
import { toProblem } from '@/api/problem';
import { Button } from '@/ui/button';
import type { Command } from '@/ui/command';
import { announce } from '@/ui/toast';

const CommandDialog = lazy(() => import('@/ui/command-dialog'));

interface QuietActionProps {
  label: string;
  /** Names what it is done to, for those who do not see where the button stands. */
  about: string;
  command: () => Promise<Command>;
}

/** A small button inside a line of the plan, and the dialog it opens. */
export function QuietAction({ label, about, command }: QuietActionProps) {
  const [open, setOpen] = useState<Command>();
  return (
    <>
      <Button
        variant="quiet"
        aria-label={`${label}: ${about}`}
        onClick={() => void command().then(setOpen, (error) => announce(toProblem(error).message))}
      >
        {label}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <CommandDialog command={open} remake={command} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </>
  );
}
