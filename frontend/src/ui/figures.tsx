import { Popover, Tooltip, UnstyledButton } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { components } from '@/api/schema';
import { useText } from '@/i18n/messages';
import { formatNumber, formatPercent } from '@/lib/numbers';
import classes from './figures.module.css';
import { MantineRoot } from './mantine-root';
import { uiWords } from './words';

/** A percentage with the numbers it is made of; its definition on hover, focus or touch. */
export function Percent({ of }: { of: components['schemas']['Percentage'] }) {
  const t = useText(uiWords);
  const parts = `${formatNumber(of.numerator)}/${formatNumber(of.denominator)}`;
  return (
    <MantineRoot>
      <Tooltip label={of.definition}>
        <UnstyledButton className={classes.percent} component="span" tabIndex={0} role="note">
          <strong>{of.percent === null || of.percent === undefined ? '–' : formatPercent(of.percent)}</strong>
          <span className={classes.parts}>{of.denominator === 0 ? t.noBase : parts}</span>
        </UnstyledButton>
      </Tooltip>
    </MantineRoot>
  );
}

/** "Vì sao?": what a status was worked out from. */
export function Why({ children, label }: { children: ReactNode; label?: string }) {
  const t = useText(uiWords);
  return (
    <MantineRoot>
      <Popover width={380} position="bottom-start" withArrow trapFocus returnFocus>
        <Popover.Target>
          <UnstyledButton className={classes.why} aria-label={label ? `${t.why} ${label}` : undefined}>
            <IconHelpCircle size={14} stroke={1.75} aria-hidden="true" />
            {t.why}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the explanation takes focus so that it is read out */}
          <div className={classes.explanation} tabIndex={0} data-autofocus>
            {children}
          </div>
        </Popover.Dropdown>
      </Popover>
    </MantineRoot>
  );
}
