import {
  IconCalendarStats,
  IconInbox,
  IconListDetails,
  IconTargetArrow,
  type TablerIcon,
} from '@tabler/icons-react';
import type { appWords } from './words';

interface MenuEntry {
  to: string;
  label: keyof (typeof appWords)['vi'];
  icon: TablerIcon;
  /** Other addresses whose screens belong to it. */
  also?: RegExp;
}

/** What most people open every day, in the order they expect; the rest of the menu follows by itself. */
export const MENU: MenuEntry[] = [
  { to: '/', label: 'myWork', icon: IconInbox, also: /^\/my-/ },
  { to: '/tasks', label: 'tasks', icon: IconListDetails, also: /^\/(plans|adjustment-|coordination-)/ },
  { to: '/programmes', label: 'programmes', icon: IconCalendarStats, also: /^\/work-/ },
  { to: '/indicators', label: 'indicators', icon: IconTargetArrow, also: /^\/indicator-/ },
];
