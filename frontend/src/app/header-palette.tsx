import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Me } from '@/api/session';
import { useText } from '@/i18n/messages';
import { isComposing, isEnter } from '@/lib/composition';
import classes from './header-extras.module.css';
import { headerWords } from './header-words';

type Palette = typeof import('@/features/palette/palette').default;

interface HeaderPaletteProps {
  user: Me;
  onClose: () => void;
  load?: () => Promise<{ default: Palette }>;
}

const fromServer = () => import('@/features/palette/palette');

/**
 * The palette, and until its code is here a field that takes what is typed: whoever presses Ctrl+K and types at once
 * loses no letter, and an Enter that came too soon is acted on when there is something to choose from.
 */
export function HeaderPalette({ user, onClose, load = fromServer }: HeaderPaletteProps) {
  const t = useText(headerWords);
  const [Palette, setPalette] = useState<{ it: Palette }>();
  const typed = useRef('');
  const entered = useRef(false);
  const composing = useRef(false);
  const arrived = useRef<Palette>(undefined);
  const [from] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (from instanceof HTMLElement) from.focus({ preventScroll: true });
    },
    [from],
  );
  // A word that an input method is putting together is not taken out of its hands.
  const replace = () => {
    if (arrived.current && !composing.current) setPalette({ it: arrived.current });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded once
  useEffect(() => {
    let gone = false;
    load().then(
      (loaded) => {
        if (gone) return;
        arrived.current = loaded.default;
        replace();
      },
      // Without network the field would stand there for ever.
      () => gone || onClose(),
    );
    return () => {
      gone = true;
    };
  }, []);
  if (Palette)
    return <Palette.it user={user} onClose={onClose} typed={typed.current} entered={entered.current} />;
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !isComposing(event)) onClose();
    if (isEnter(event)) entered.current = true;
    // There is nowhere else to go in here.
    if (event.key === 'Tab') event.preventDefault();
  };
  return (
    // A press beside the field closes it, as Esc does.
    <div
      className={classes.meanwhile}
      onPointerDown={(event) => event.target === event.currentTarget && onClose()}
    >
      <div role="dialog" aria-modal="true" aria-label={t.find}>
        <input
          // biome-ignore lint/a11y/noAutofocus: opened by a key to be typed into
          autoFocus
          type="text"
          aria-label={t.find}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={press}
          onInput={(event) => {
            typed.current = event.currentTarget.value;
            entered.current = false;
          }}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={(event) => {
            typed.current = event.currentTarget.value;
            composing.current = false;
            replace();
          }}
        />
      </div>
    </div>
  );
}
