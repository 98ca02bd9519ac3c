import {
  IconBellRinging,
  IconChartBar,
  IconFileText,
  IconReport,
  IconSettings,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import type { Me } from '@/api/session';
import { messages, useText } from '@/i18n/messages';
import classes from './shell.module.css';

const words = messages({
  reports: ['Báo cáo', 'Reports'],
  meetings: ['Giao ban, ý kiến chỉ đạo', 'Meetings and directions'],
  reminders: ['Đôn đốc', 'Chasing'],
  statistics: ['Thống kê', 'Statistics'],
  documents: ['Văn bản', 'Documents'],
  administration: ['Quản trị', 'Administration'],
});

interface Entry {
  to: string;
  label: keyof (typeof words)['vi'];
  icon: TablerIcon;
  /** Other addresses whose screens belong to it. */
  also?: RegExp;
  /** Only for whom the screen has something to do. */
  shown?: (user: Me) => boolean;
}

const ENTRIES: Entry[] = [
  {
    to: '/reports',
    label: 'reports',
    icon: IconReport,
    also: /^\/(report-|consolidated-reports|outlines)/,
  },
  { to: '/meetings', label: 'meetings', icon: IconUsersGroup, also: /^\/directions/ },
  { to: '/reminders', label: 'reminders', icon: IconBellRinging },
  { to: '/statistics', label: 'statistics', icon: IconChartBar },
  { to: '/documents', label: 'documents', icon: IconFileText },
  {
    to: '/units',
    label: 'administration',
    icon: IconSettings,
    also: /^\/(users|administration)\b/,
    shown: (user) => user.allowedActions.includes('createUser'),
  },
];

/** The lower half of the menu, which the first screen does not wait for. */
export default function MenuMore({ user }: { user: Me }) {
  const t = useText(words);
  const path = useRouterState({ select: (state) => state.location.pathname });
  return ENTRIES.filter((entry) => entry.shown?.(user) ?? true).map((entry) => (
    <li key={entry.to}>
      <Link
        to={entry.to}
        className={classes.entry}
        {...(entry.also?.test(path) && { 'aria-current': 'true' })}
      >
        <entry.icon size={17} stroke={1.6} aria-hidden="true" />
        {t[entry.label]}
      </Link>
    </li>
  ));
}
