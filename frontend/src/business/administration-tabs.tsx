import { useSession } from '@/api/session';
import { messages, useText } from '@/i18n/messages';
import { PageTabs } from '@/ui/tab-links';

const words = messages({
  label: ['Quản trị', 'Administration'],
  units: ['Đơn vị', 'Units'],
  users: ['Người dùng', 'People'],
  calendar: ['Ngày nghỉ', 'Holidays'],
  clients: ['Máy khách', 'Machine clients'],
  audit: ['Nhật ký', 'Audit trail'],
  system: ['Tình trạng hệ thống', 'State of the system'],
});

/** The screens of the administrator, side by side. Everybody may look at units and people. */
export function AdministrationTabs() {
  const t = useText(words);
  const session = useSession();
  const user = session.status === 'signed-in' ? session.user : undefined;
  const keeps = user?.allowedActions.includes('createUser');
  return (
    <PageTabs
      label={t.label}
      tabs={[
        { to: '/units', label: t.units },
        { to: '/users', label: t.users },
        ...(keeps
          ? [
              { to: '/administration/calendar-days', label: t.calendar },
              { to: '/administration/api-clients', label: t.clients },
              { to: '/administration/audit-events', label: t.audit },
            ]
          : []),
        ...(user?.installationAdministrator ? [{ to: '/administration/system', label: t.system }] : []),
      ]}
    />
  );
}
