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
}

/** What most people open every day, in the order they expect; the rest of the menu follows by itself. */
export const MENU: MenuEntry[] = [
  { to: '/', label: 'myWork', icon: IconInbox },
  { to: '/tasks', label: 'tasks', icon: IconListDetails },
  { to: '/programmes', label: 'programmes', icon: IconCalendarStats },
  { to: '/indicators', label: 'indicators', icon: IconTargetArrow },
];
