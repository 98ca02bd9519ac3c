import { lazy, Suspense, useState } from 'react';
import { toProblem } from '@/api/problem';
import { useText } from '@/i18n/messages';
import { Button } from './button';
import type { Command } from './command';
import { announce } from './toast';
import { uiWords } from './words';

const CommandDialog = lazy(() => import('./command-dialog'));
const MoreActions = lazy(() => import('./more-actions'));

export interface Action {
  /** The contract's operationId; a button is there only when `allowedActions` lists it. */
  operation: string;
  label: string;
  primary?: boolean;
  /** Made when asked for, so that it starts from what is on the screen then. */
  command: () => Command | Promise<Command>;
}

interface ActionButtonsProps {
  actions: Action[];
  allowed: readonly string[];
  /** How many stand as buttons of their own; the rest are behind "Việc khác". */
  visible?: number;
  onDone?: (output: unknown) => void;
}

/** Buttons for what this person may do with this object now, the dialog of the one they chose. */
export function ActionButtons({ actions, allowed, visible = 3, onDone }: ActionButtonsProps) {
  const t = useText(uiWords);
  const [chosen, setChosen] = useState<{ command: Command; remake: Action['command'] }>();
  const open = ({ command: remake }: Action) =>
    void Promise.resolve(remake()).then((command) => setChosen({ command, remake }), showProblem);
  const { shown, rest } = placed(
    actions.filter((action) => allowed.includes(action.operation)),
    visible,
  );
  return (
    <>
      {shown.map((action, index) => (
        <Button
          key={action.operation + action.label}
          variant={index === 0 && action.primary ? 'primary' : 'default'}
          onClick={() => open(action)}
        >
          {action.label}
        </Button>
      ))}
      {rest.length > 0 && (
        <Suspense fallback={<Button disabled>{t.otherActions} ▾</Button>}>
          <MoreActions items={rest.map((action) => ({ label: action.label, onPick: () => open(action) }))} />
        </Suspense>
      )}
      {chosen && (
        <Suspense fallback={null}>
          <CommandDialog {...chosen} onClose={() => setChosen(undefined)} onDone={onDone} />
        </Suspense>
      )}
    </>
  );
}

/** Takes something away for good. */
const destroys = ({ operation }: Action) => /^(delete|cancel)[A-Z]/.test(operation);

/** Buttons of their own, and the menu. Beside a main action nothing that destroys: it stands last in the menu. */
function placed(listed: Action[], visible: number): { shown: Action[]; rest: Action[] } {
  const apart = listed.some(({ primary }) => primary) ? listed.filter(destroys) : [];
  const safe = listed.filter((action) => !apart.includes(action));
  const more = safe.length === visible + 1 && apart.length === 0 ? visible + 1 : visible;
  return { shown: safe.slice(0, more), rest: [...safe.slice(more), ...apart] };
}

/** What a dialog starts from could not be read; the button is still there to try again. */
function showProblem(error: unknown) {
  announce(toProblem(error).message);
}
