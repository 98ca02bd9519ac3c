import {
  IconCalendarStats,
  IconChartBar,
  IconInbox,
  IconListDetails,
  IconSettings,
  IconTargetArrow,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Me } from '@/api/session';
import type { appWords } from './words';

export interface MenuEntry {
  to: string;
  label: keyof (typeof appWords)['vi'];
  icon: TablerIcon;
  /** Only for whom the screen has something to do. */
  shown?: (user: Me) => boolean;
}

/** The screens that exist, in the order people expect them. */
export const MENU: MenuEntry[] = [
  { to: '/', label: 'myWork', icon: IconInbox },
  { to: '/tasks', label: 'tasks', icon: IconListDetails },
  { to: '/programmes', label: 'programmes', icon: IconCalendarStats },
  { to: '/indicators', label: 'indicators', icon: IconTargetArrow },
  { to: '/statistics', label: 'statistics', icon: IconChartBar },
  {
    to: '/units',
    label: 'administration',
    icon: IconSettings,
    shown: (user) => user.allowedActions.includes('createUser'),
  },
];
