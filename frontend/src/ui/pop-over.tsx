import { type ReactNode, useId, useState } from 'react';
import { Button } from './button';
import classes from './pop-over.module.css';
import { useClosing } from './use-closing';

interface PopOverProps {
  label: string;
  icon?: ReactNode;
  /** Drawn while it is open; told how to close it. */
  children: (close: () => void) => ReactNode;
}

/** A button with what it opens under it. Esc, or a press or focus elsewhere, closes it. */
export function PopOver({ label, icon, children }: PopOverProps) {
  const [open, setOpen] = useState(false);
  const closing = useClosing(open, () => setOpen(false));
  const id = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes from whatever inside has the focus
    <div ref={closing.frame} className={classes.frame} onKeyDown={closing.onKeyDown}>
      <Button
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        icon={icon}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        <section id={id} className={classes.panel} aria-label={label}>
          {children(() => setOpen(false))}
        </section>
      )}
    </div>
  );
}
