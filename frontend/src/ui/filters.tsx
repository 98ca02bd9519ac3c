import { IconAdjustmentsHorizontal, IconSearch, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '@/i18n/messages';
import { isComposing } from '@/lib/composition';
import { Button } from './button';
import classes from './filters.module.css';
import { uiWords } from './words';

const PAUSE_MS = 250;

interface FilterBarProps {
  /** The search box, which always shows. */
  search?: ReactNode;
  children: ReactNode;
  onClear?: () => void;
}

/** The row of filters above a list; on a phone they wait behind a button. */
export function FilterBar({ search, children, onClear }: FilterBarProps) {
  const t = useText(uiWords);
  const [open, setOpen] = useState(false);
  return (
    <search className={classes.bar} data-noprint>
      {search}
      <span className={classes.toggle}>
        <Button
          aria-expanded={open}
          icon={<IconAdjustmentsHorizontal aria-hidden="true" />}
          onClick={() => setOpen(!open)}
        >
          {t.filters}
        </Button>
      </span>
      <div className={classes.filters} data-open={open || undefined}>
        {children}
      </div>
      {onClear && (
        <Button variant="quiet" icon={<IconX aria-hidden="true" />} onClick={onClear}>
          {t.clearFilters}
        </Button>
      )}
    </search>
  );
}

interface SearchBoxProps {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** Searches while typing, after a short pause, and never in the middle of composing a word. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  const [text, setText] = useState(value ?? '');
  const sent = useRef(value ?? '');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if ((value ?? '') !== sent.current) setText(value ?? '');
    sent.current = value ?? '';
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const send = (typed: string, wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      sent.current = typed.trim();
      onChange(sent.current || undefined);
    }, wait);
  };
  return (
    <div className={classes.search}>
      <IconSearch size={15} stroke={1.75} aria-hidden="true" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          if (!(event.nativeEvent as InputEvent).isComposing) send(event.currentTarget.value, PAUSE_MS);
        }}
        onCompositionEnd={(event) => send(event.currentTarget.value, PAUSE_MS)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) send(event.currentTarget.value, 0);
        }}
      />
    </div>
  );
}

interface Option {
  value: string;
  label: string;
}

interface FilterSelectProps {
  label: string;
  value: string | undefined;
  options: readonly Option[];
  onChange: (value: string | undefined) => void;
  /** Always one of the options: there is no "all", and nothing to mark as set. */
  always?: boolean;
}

/** One filter. A link may bring several values at once (`A,B`); they then stand as a choice of their own. */
export function FilterSelect({ label, value, options, onChange, always }: FilterSelectProps) {
  const t = useText(uiWords);
  const known = value === undefined || options.some((option) => option.value === value);
  const joined = (value ?? '')
    .split(',')
    .map((part) => options.find((option) => option.value === part)?.label ?? part)
    .join(', ');
  return (
    <label className={classes.select} data-on={(value && !always) || undefined}>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
        {!always && <option value="">{t.all}</option>}
        {!known && <option value={value}>{joined}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
