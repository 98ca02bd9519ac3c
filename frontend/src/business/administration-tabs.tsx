import { messages, useText } from '@/i18n/messages';
import { PageTabs } from '@/ui/tab-links';

const words = messages({
  label: ['Quản trị', 'Administration'],
  units: ['Đơn vị', 'Units'],
  users: ['Người dùng', 'People'],
});

/** The screens of the administrator, side by side. */
export function AdministrationTabs() {
  const t = useText(words);
  return (
    <PageTabs
      label={t.label}
      tabs={[
        { to: '/units', label: t.units },
        { to: '/users', label: t.users },
      ]}
    />
  );
}
