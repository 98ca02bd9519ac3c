import type { ComponentProps, ReactNode } from 'react';
import classes from './button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  variant?: 'primary' | 'default' | 'quiet' | 'danger';
  size?: 'sm' | 'md';
  /** Sent and not answered yet: the button stays where it is and takes no second press. */
  loading?: boolean;
  icon?: ReactNode;
}

/** A button. Native and light on purpose: the first screens must not carry a component library for it. */
export function Button({
  variant = 'default',
  size = 'sm',
  loading,
  icon,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classes.button}
      data-variant={variant}
      data-size={size}
      aria-busy={loading || undefined}
      aria-disabled={loading || undefined}
      onClick={loading ? (event) => event.preventDefault() : onClick}
    >
      {loading ? <span className={classes.spinner} aria-hidden="true" /> : icon}
      {children}
    </button>
  );
}
