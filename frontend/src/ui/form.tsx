import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ApiProblem, Violation } from '@/api/problem';
import { useText } from '@/i18n/messages';
import { isComposing } from '@/lib/composition';
import classes from './form.module.css';
import { uiWords } from './words';

/** The id of the field a JSON pointer names: `/deadline/statedDate` → `f-deadline-statedDate`. */
export function fieldId(pointer: string): string {
  return `f${pointer.replace(/[^A-Za-z0-9]+/g, '-')}`;
}

/** The sentence said about one field, or about anything inside it. */
export function errorAt(errors: readonly Violation[], pointer: string): string | undefined {
  return errors.find((error) => error.pointer === pointer || error.pointer?.startsWith(`${pointer}/`))
    ?.message;
}

/** `id` and `error` of an input for the member of the request that `pointer` names. */
export function fieldProps(errors: readonly Violation[], pointer: string) {
  return { id: fieldId(pointer), error: errorAt(errors, pointer) };
}

interface CommandFormProps {
  problem?: ApiProblem | null;
  /** What this screen found wrong before sending, in the same shape as the server's findings. */
  violations?: readonly Violation[];
  onSubmit: () => void;
  children: ReactNode;
  label?: string;
}

/**
 * A form whose errors stand in a summary on top: it takes focus, speaks in the API's own sentences and links to
 * the fields. An Enter that ends a composition (Telex, VNI) never sends it.
 */
export function CommandForm({ problem, violations = [], onSubmit, children, label }: CommandFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit();
  };
  const guard = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
  };
  return (
    <form noValidate onSubmit={submit} onKeyDown={guard} aria-label={label} className={classes.form}>
      <ErrorSummary problem={problem} violations={violations} />
      {children}
    </form>
  );
}

function ErrorSummary({
  problem,
  violations,
}: {
  problem?: ApiProblem | null;
  violations: readonly Violation[];
}) {
  const t = useText(uiWords);
  const box = useRef<HTMLDivElement>(null);
  const told = useRef<readonly Violation[]>([]);
  const found = problem?.violations.length ? problem.violations : violations;
  const shown = found.length > 0 || Boolean(problem);
  useEffect(() => {
    // What remains while one is being mended is no news: whoever types keeps the focus.
    const remains = !problem && violations.every((one) => told.current.includes(one));
    told.current = violations;
    if (shown && !remains) box.current?.focus();
  }, [shown, problem, violations]);
  if (!shown) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className={classes.summary}>
      <p className={classes.summaryTitle}>{found.length > 0 ? t.errorsFound : problem?.problem.title}</p>
      {found.length === 0 && problem?.problem.detail && <p>{problem.problem.detail}</p>}
      {found.length > 0 && (
        <ul>
          {found.map((error) => (
            <li key={`${error.pointer ?? error.parameter}${error.code}`}>
              <SummaryLine error={error} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function SummaryLine({ error }: { error: Violation }) {
  const id = error.pointer && fieldId(error.pointer);
  const [label, setLabel] = useState('');
  // Of several sentences that ask for a value, each says for which field.
  useLayoutEffect(() => setLabel(id ? labelOf(id) : ''), [id]);
  if (!id) return <>{error.message}</>;
  const named = label && !error.message.toLocaleLowerCase().includes(label.toLocaleLowerCase());
  return (
    <>
      {named && `${label}: `}
      <a
        href={`#${id}`}
        onClick={(event) => {
          event.preventDefault();
          document.getElementById(id)?.focus();
        }}
      >
        {error.message}
      </a>
    </>
  );
}

/** The words beside a field, without the mark of those that must be filled in. */
function labelOf(id: string): string {
  const field = document.getElementById(id);
  const beside = field?.getAttribute('aria-labelledby')?.split(' ')[0];
  const label =
    (field as HTMLInputElement | null)?.labels?.[0] ?? (beside ? document.getElementById(beside) : null);
  return (label?.textContent ?? field?.getAttribute('aria-label') ?? '').replace(/\s*\*?$/, '');
}

/** The row of buttons that ends a form. */
export function FormButtons({ children }: { children: ReactNode }) {
  return <div className={classes.buttons}>{children}</div>;
}
