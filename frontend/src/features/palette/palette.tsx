import { Modal } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Me } from '@/api/session';
import { useText } from '@/i18n/messages';
import { isComposing } from '@/lib/composition';
import { formatNumber } from '@/lib/numbers';
import { Highlight } from '@/ui/highlight';
import { MantineRoot } from '@/ui/mantine-root';
import { type Entry, grouped } from './entries';
import classes from './palette.module.css';
import { useCommands } from './use-commands';
import { useHits } from './use-hits';
import { paletteWords } from './words';

interface PaletteProps {
  user: Me;
  onClose: () => void;
  /** What was typed while this was loading, and whether Enter was pressed after it. */
  typed?: string;
  entered?: boolean;
}

/** Everything by its name: screens, commands, and what the server finds. Loaded when it is first asked for. */
export default function Palette(props: PaletteProps) {
  const t = useText(paletteWords);
  return (
    <MantineRoot>
      <Modal
        opened
        onClose={props.onClose}
        withCloseButton={false}
        padding={0}
        size="40rem"
        attributes={{ content: { 'aria-label': t.title } }}
        transitionProps={{ duration: 0 }}
      >
        <Choice {...props} />
      </Modal>
    </MantineRoot>
  );
}

function Choice({ user, onClose, typed = '', entered = false }: PaletteProps) {
  const t = useText(paletteWords);
  const id = useId();
  const [query, setQuery] = useState(typed);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const commands = useCommands(user, query);
  const { hits, searching } = useHits(query);
  const groups = grouped([...commands, ...hits]);
  const entries = groups.flatMap(([, inGroup]) => inGroup);
  const chosen = entries[Math.min(at, entries.length - 1)];
  const pick = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  const owed = useRef(entered);
  useEffect(() => {
    if (!owed.current || !chosen) return;
    owed.current = false;
    pick(chosen);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen one is kept in sight
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen?.id]);
  const press = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    owed.current = false;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step && entries.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, entries.length - 1) + step + entries.length) % entries.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      pick(chosen);
    }
  };
  return (
    <>
      <input
        data-autofocus
        // biome-ignore lint/a11y/noAutofocus: at once, so that no letter is lost when it takes the place of another field
        autoFocus
        onFocus={({ currentTarget: { value }, currentTarget }) =>
          currentTarget.setSelectionRange(value.length, value.length)
        }
        type="text"
        role="combobox"
        aria-label={t.title}
        aria-expanded="true"
        aria-controls={`${id}list`}
        aria-activedescendant={chosen && `${id}${chosen.id}`}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        className={classes.input}
        placeholder={t.placeholder}
        value={query}
        onKeyDown={press}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
      />
      <div ref={list} id={`${id}list`} role="listbox" aria-label={t.title} className={classes.list}>
        {groups.map(([group, inGroup]) => (
          <div key={group} role="group" aria-label={t[group] as string}>
            <p className={classes.group} aria-hidden="true">
              {t[group] as string}
            </p>
            {inGroup.map((entry) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's
              <div
                key={entry.id}
                id={`${id}${entry.id}`}
                role="option"
                tabIndex={-1}
                aria-selected={entry === chosen}
                className={classes.option}
                onPointerMove={() => setAt(entries.indexOf(entry))}
                onClick={() => pick(entry)}
              >
                <span>
                  <Highlight text={entry.label} query={query} />
                </span>
                {entry.hint && <small>{entry.hint}</small>}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className={classes.foot}>
        <span role="status">
          {searching ? t.searching : entries.length === 0 ? t.nothing : t.found(formatNumber(entries.length))}
        </span>
        <span>{t.keys}</span>
      </p>
    </>
  );
}
