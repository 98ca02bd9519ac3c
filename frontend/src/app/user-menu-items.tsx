import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import {
  IconAdjustments,
  IconHelp,
  IconKey,
  IconKeyboard,
  IconLanguage,
  IconLogout,
  type TablerIcon,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Me, signOut } from '@/api/session';
import { setLanguage, useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { MantineRoot } from '@/ui/mantine-root';
import { userMenuWords } from './user-menu-words';

const SCHEMES = ['light', 'dark', 'auto'] as const satisfies MantineColorScheme[];

interface Place {
  to: '/preferences' | '/password' | '/shortcuts' | '/help';
  icon: TablerIcon;
  label: keyof (typeof userMenuWords)['vi'];
  /** Also for somebody who may do nothing yet but set a password. */
  always?: boolean;
}

const PLACES: Place[] = [
  { to: '/preferences', icon: IconAdjustments, label: 'preferences' },
  { to: '/password', icon: IconKey, label: 'changePassword', always: true },
  { to: '/shortcuts', icon: IconKeyboard, label: 'shortcuts' },
  { to: '/help', icon: IconHelp, label: 'help' },
];

interface UserMenuItemsProps {
  user: Me;
  target: ReactNode;
  onClose: () => void;
}

/** The open menu; loaded with its positioning code when somebody reaches for it. */
export default function UserMenuItems(props: UserMenuItemsProps) {
  return (
    <MantineRoot>
      <Items {...props} />
    </MantineRoot>
  );
}

function Items({ user, target, onClose }: UserMenuItemsProps) {
  const t = useText(userMenuWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu opened onClose={onClose} position="bottom-end" width={230} shadow="md">
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{user.username}</Menu.Label>
        {PLACES.filter(({ always }) => always || !user.mustChangePassword).map(
          ({ to, icon: Icon, label }) => (
            <Menu.Item
              key={to}
              leftSection={<Icon size={16} stroke={1.6} />}
              onClick={() => void navigate({ to })}
            >
              {t[label]}
            </Menu.Item>
          ),
        )}
        <Menu.Item
          leftSection={<IconLanguage size={16} stroke={1.6} />}
          onClick={() => setLanguage(language === 'vi' ? 'en' : 'vi')}
          lang={language === 'vi' ? 'en' : 'vi'}
        >
          {t.language}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t.appearance}</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(value) => setColorScheme(value as MantineColorScheme)}
        >
          {SCHEMES.map((value) => (
            <Menu.RadioItem key={value} value={value} closeMenuOnClick>
              {t[value]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} stroke={1.6} />} onClick={() => void signOut()}>
          {t.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
