import type { Me } from '@/api/session';
import { messages } from '@/i18n/messages';

/** A screen that can be gone to by name or by keys. */
export interface Place {
  to: string;
  label: keyof (typeof placeWords)['vi'];
  /** Pressed after g. */
  key?: string;
  shown?: (user: Me) => boolean;
}

export const placeWords = messages({
  myWork: ['Việc của tôi', 'My work'],
  myUpdates: ['Cập nhật lần lượt', 'Go through my updates'],
  assigning: ['Giao việc', 'Assign work'],
  tasks: ['Kế hoạch, nhiệm vụ', 'Plans and tasks'],
  timeline: ['Biểu đồ thời gian', 'Timeline'],
  calendar: ['Lịch', 'Calendar'],
  workItems: ['Việc cụ thể', 'Work items'],
  plans: ['Kế hoạch, sổ theo dõi', 'Plans and registers'],
  programmes: ['Chương trình công tác năm', 'Yearly programme'],
  indicators: ['Chỉ tiêu', 'Indicators'],
  values: ['Nhập số liệu', 'Enter figures'],
  reports: ['Báo cáo', 'Reports'],
  consolidatedReports: ['Báo cáo của Sở', 'The department’s reports'],
  reportSlices: ['Báo cáo nhanh theo lát cắt', 'Report of a slice'],
  reportRegimes: ['Chế độ báo cáo', 'Reporting regimes'],
  outlines: ['Đề cương báo cáo', 'Outlines of reports'],
  statistics: ['Thống kê', 'Statistics'],
  documents: ['Văn bản', 'Documents'],
  meetings: ['Giao ban, ý kiến chỉ đạo', 'Meetings and directions'],
  reminders: ['Đôn đốc', 'Chasing'],
  notifications: ['Thông báo', 'Notifications'],
  preferences: ['Tùy chọn, vắng mặt', 'Preferences, leave'],
  units: ['Đơn vị', 'Units'],
  users: ['Người dùng', 'People'],
  calendarDays: ['Ngày nghỉ, ngày làm bù', 'Holidays and swapped days'],
  apiClients: ['Máy khách', 'Machine clients'],
  auditEvents: ['Nhật ký', 'Audit trail'],
  systemState: ['Tình trạng hệ thống', 'State of the system'],
  outbox: ['Chờ gửi', 'Waiting to be sent'],
  password: ['Đổi mật khẩu', 'Change password'],
  shortcuts: ['Phím tắt', 'Keyboard shortcuts'],
  help: ['Trợ giúp, từ ngữ', 'Help and words'],
});

const keeps = (user: Me) => user.allowedActions.includes('createUser');

/** In the order of the menu; the keys are the first letters of the Vietnamese names where they are free. */
export const PLACES: Place[] = [
  { to: '/', label: 'myWork', key: 'v' },
  { to: '/my-updates', label: 'myUpdates', key: 'u' },
  {
    to: '/assignments',
    label: 'assigning',
    key: 'a',
    shown: (user) => user.allowedActions.includes('createAssignment'),
  },
  { to: '/tasks', label: 'tasks', key: 'n' },
  { to: '/tasks?view=timeline', label: 'timeline' },
  { to: '/tasks?view=calendar', label: 'calendar', key: 'l' },
  { to: '/work-items', label: 'workItems' },
  { to: '/plans', label: 'plans', key: 'k' },
  { to: '/programmes', label: 'programmes', key: 'c' },
  { to: '/indicators', label: 'indicators', key: 'i' },
  { to: '/indicator-values', label: 'values', key: 's' },
  { to: '/reports', label: 'reports', key: 'o' },
  { to: '/consolidated-reports', label: 'consolidatedReports' },
  { to: '/report-slices', label: 'reportSlices' },
  { to: '/report-regimes', label: 'reportRegimes' },
  { to: '/outlines', label: 'outlines' },
  { to: '/statistics', label: 'statistics', key: 't' },
  { to: '/documents', label: 'documents' },
  { to: '/meetings', label: 'meetings', key: 'g' },
  { to: '/reminders', label: 'reminders', key: 'd' },
  { to: '/notifications', label: 'notifications', key: 'b' },
  { to: '/preferences', label: 'preferences' },
  { to: '/units', label: 'units', shown: keeps },
  { to: '/users', label: 'users', shown: keeps },
  { to: '/administration/calendar-days', label: 'calendarDays', shown: keeps },
  { to: '/administration/api-clients', label: 'apiClients', shown: keeps },
  { to: '/administration/audit-events', label: 'auditEvents', shown: keeps },
  {
    to: '/administration/system',
    label: 'systemState',
    shown: (user) => user.installationAdministrator,
  },
  { to: '/outbox', label: 'outbox' },
  { to: '/password', label: 'password' },
  { to: '/shortcuts', label: 'shortcuts' },
  { to: '/help', label: 'help' },
];
