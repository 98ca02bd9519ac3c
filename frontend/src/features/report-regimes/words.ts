import { messages } from '@/i18n/messages';

export const regimeWords = messages({
  reports: ['Báo cáo', 'Reports'],
  parts: ['Quản lý báo cáo', 'Keeping reports'],
  title: ['Chế độ báo cáo', 'Reporting regimes'],
  outlines: ['Đề cương', 'Outlines'],
  lead: [
    'Ai báo cáo, cho ai, bao lâu một lần, chậm nhất ngày nào, theo đề cương nào. Sửa chế độ không làm thay đổi các kỳ đã mở.',
    'Who reports to whom, how often, by when, by which outline. Changing a regime never changes a period already opened.',
  ],
  outlineFirst: [
    'Chế độ báo cáo cần một đề cương. Hãy thêm đề cương ở thẻ “Đề cương” trước.',
    'A regime needs an outline. Add one under “Outlines” first.',
  ],
  add: ['Thêm chế độ báo cáo', 'Add a regime'],
  edit: ['Sửa chế độ báo cáo', 'Edit the regime'],
  saved: ['Đã lưu chế độ báo cáo.', 'The regime is saved.'],
  none: ['Chưa có chế độ báo cáo nào.', 'There is no regime yet.'],
  code: ['Mã', 'Code'],
  name: ['Tên chế độ báo cáo', 'Title'],
  frequency: ['Kỳ báo cáo', 'How often'],
  window: ['Cách tính kỳ', 'Window'],
  plan: ['Kế hoạch', 'Plan'],
  noPlan: ['Không gắn với kế hoạch', 'Of no plan'],
  outline: ['Đề cương', 'Outline'],
  reporters: ['Đơn vị báo cáo', 'Units that report'],
  reportersHint: [
    'Không chọn đơn vị nào: mọi đơn vị chủ trì nhiệm vụ của kế hoạch.',
    'None chosen: every unit that leads a task of the plan.',
  ],
  reportersCount: [(n: number) => `${n} đơn vị`, (n: number) => `${n} units`],
  sectionIds: ['Mục của kế hoạch được hỏi', 'Sections asked'],
  allSections: ['Tất cả: cả kế hoạch', 'All: the whole plan'],
  sectionsHint: [
    'Đơn vị báo cáo nhiệm vụ thuộc các mục này; chọn một mục là chọn cả các mục bên trong.',
    'Units report tasks of these sections; a section takes along what is inside.',
  ],
  indicatorIds: ['Chỉ tiêu được hỏi', 'Indicators asked'],
  allIndicators: ['Tất cả: mọi chỉ tiêu của kế hoạch', 'All: every indicator of the plan'],
  taskIds: ['Nhiệm vụ yêu cầu chính báo cáo này', 'Tasks that order this very report'],
  tasksHint: [
    'Đơn vị gửi báo cáo thì nhiệm vụ của đơn vị được báo cáo hoàn thành luôn.',
    'When a unit sends its report, its own one of these is reported done.',
  ],
  askedSections: [
    (n?: number) => (n === undefined ? 'Hỏi cả kế hoạch' : `Hỏi ${n} mục`),
    (n?: number) => (n === undefined ? 'Asks the whole plan' : `Asks ${n} sections`),
  ],
  askedIndicators: [
    (n?: number) => (n === undefined ? 'mọi chỉ tiêu' : n === 0 ? 'không hỏi chỉ tiêu' : `${n} chỉ tiêu`),
    (n?: number) => (n === undefined ? 'every indicator' : n === 0 ? 'no indicators' : `${n} indicators`),
  ],
  askedTasks: [
    (n: number) => `${n} nhiệm vụ yêu cầu báo cáo này`,
    (n: number) => `${n} tasks order this report`,
  ],
  noSection: ['Hãy chọn ít nhất một mục, hoặc “Tất cả”.', 'Choose at least one section, or “All”.'],
  recipient: ['Đơn vị tổng hợp', 'Consolidating office'],
  addressee: ['Kính gửi', 'Addressee'],
  symbol: ['Ký hiệu báo cáo', 'Symbol'],
  legalBasis: ['Căn cứ', 'Legal basis'],
  active: ['Đang áp dụng', 'In force'],
  inactive: ['Ngừng áp dụng', 'Not in force'],
  state: ['Trạng thái', 'State'],
  dueUnit: ['Hạn của đơn vị', 'Units by'],
  dueDepartment: ['Hạn của Sở', 'Department by'],
  ruleOf: [(level: string) => `${level}: cách tính hạn`, (level: string) => `${level}: how the day is found`],
  dayOf: [(level: string) => `${level}: ngày`, (level: string) => `${level}: day`],
  monthOf: [
    (level: string) => `${level}: tháng (trống: tháng cuối kỳ)`,
    (level: string) => `${level}: month (empty: the last of the period)`,
  ],
  yearOf: [
    (level: string) => `${level}: số năm sau năm của kỳ`,
    (level: string) => `${level}: years after the period’s own`,
  ],
  workingDaysOf: [
    (level: string) => `${level}: số ngày làm việc sau ngày chốt`,
    (level: string) => `${level}: working days after the cut-off`,
  ],
  boundOf: [(level: string) => `${level}: ngày đó`, (level: string) => `${level}: that day`],
  textOf: [
    (level: string) => `${level}: ghi trong văn bản`,
    (level: string) => `${level}: as the document says`,
  ],
  BEFORE: ['không tính (“trước ngày …”)', 'is too late (“before …”)'],
  BY: ['vẫn kịp (“chậm nhất ngày …”)', 'is still in time (“by …”)'],
  UNIT: ['Đơn vị gửi', 'Units send'],
  DEPARTMENT: ['Sở gửi', 'The department sends'],
  FIXED: ['Ngày cố định', 'A fixed day'],
  WORKING_DAYS_AFTER_CUT_OFF: ['Số ngày làm việc sau ngày chốt', 'Working days after the cut-off'],
  route: ['Bước trình ký', 'Signing step'],
  purposeOf: [(role: string) => `${role}: xem xét`, (role: string) => `${role}: looks at`],
  editShort: ['Sửa', 'Edit'],
});

export const frequencyWords = messages({
  YEAR: ['Hằng năm', 'Yearly'],
  HALF_YEAR: ['6 tháng', 'Half-yearly'],
  NINE_MONTHS: ['9 tháng', 'Nine months'],
  QUARTER: ['Hằng quý', 'Quarterly'],
  MONTH: ['Hằng tháng', 'Monthly'],
  AD_HOC: ['Đột xuất', 'Ad hoc'],
});

export const windowWords = messages({
  REPORTING: ['Theo kỳ báo cáo (15 đến 14)', 'Reporting period (15th to 14th)'],
  CALENDAR: ['Theo lịch (ngày 1 đến ngày cuối)', 'Calendar (first to last day)'],
});
