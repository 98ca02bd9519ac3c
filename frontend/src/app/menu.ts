import {
  IconCalendarStats,
  IconInbox,
  IconListDetails,
  IconTargetArrow,
  IconUserPlus,
  type TablerIcon,
} from '@tabler/icons-react';
import type { appWords } from './words';

interface MenuEntry {
  to: string;
  label: keyof (typeof appWords)['vi'];
  icon: TablerIcon;
  /** Other addresses whose screens belong to it. */
  also?: RegExp;
  /** Only for whom the server offers this. */
  needs?: string;
}

/** What most people open every day, in the order they expect; the rest of the menu follows by itself. */
export const MENU: MenuEntry[] = [
  { to: '/', label: 'myWork', icon: IconInbox, also: /^\/my-/ },
  { to: '/assignments', label: 'assigning', icon: IconUserPlus, needs: 'createAssignment' },
  { to: '/tasks', label: 'tasks', icon: IconListDetails, also: /^\/(plans|adjustment-|coordination-)/ },
  { to: '/programmes', label: 'programmes', icon: IconCalendarStats, also: /^\/work-/ },
  { to: '/indicators', label: 'indicators', icon: IconTargetArrow, also: /^\/indicator-/ },
];
