import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { messages, useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { parseAddress } from '@/ui/address';
import classes from './list-link.module.css';

const words = messages({
  opens: [
    (n: string, what: string) => `${n} – mở danh sách: ${what}`,
    (n: string, what: string) => `${n} – open the list: ${what}`,
  ],
});

const SCREENS = {
  tasks: '/tasks',
  'work-items': '/work-items',
  indicators: '/indicators',
  'performance-rows': '/statistics/rows',
} as const;

interface ListLinkProps {
  /** The API's address of the list that has exactly `value` rows. */
  list: string;
  value: number;
  /** What is counted, for screen readers: "Quá hạn chưa hoàn thành, Thanh tra Sở". */
  what: string;
  children?: ReactNode;
}

/** A number that opens the list it counts. Screens take the same filters in their address as the API in its own. */
export function ListLink({ list, value, what, children }: ListLinkProps) {
  const t = useText(words);
  const [path = '', search = ''] = list.split('?');
  const resource = path.replace('/api/v1/', '') as keyof typeof SCREENS;
  const text = children ?? formatNumber(value);
  if (!(resource in SCREENS)) return <>{text}</>;
  return (
    <Link
      to={SCREENS[resource]}
      search={parseAddress(search)}
      className={classes.number}
      data-zero={value === 0 || undefined}
      aria-label={t.opens(formatNumber(value), what)}
    >
      {text}
    </Link>
  );
}
