import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '@/i18n/messages';
import { Button } from './button';
import { MantineRoot } from './mantine-root';
import { uiWords } from './words';

interface MoreActionsProps {
  /** What the button says; "Việc khác" unless told. */
  label?: string;
  icon?: ReactNode;
  items: { label: string; onPick: () => void }[];
}

/** The actions that do not stand as buttons of their own. */
export default function MoreActions(props: MoreActionsProps) {
  return (
    <MantineRoot>
      <Items {...props} />
    </MantineRoot>
  );
}

function Items({ label, icon, items }: MoreActionsProps) {
  const t = useText(uiWords);
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button icon={icon}>{label ?? t.otherActions} ▾</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map((item) => (
          <Menu.Item key={item.label} onClick={item.onPick}>
            {item.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
