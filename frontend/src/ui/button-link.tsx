import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import classes from './button.module.css';

function Anchor(props: ComponentProps<'a'>) {
  return <a {...props} className={classes.button} data-variant="default" data-size="sm" />;
}

/** A link that looks like a button: it leads to where something is done. */
export const ButtonLink = createLink(Anchor);
