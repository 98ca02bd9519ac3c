import { messages } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';

export const sliceWords = messages({
  reports: ['Báo cáo', 'Reports'],
  title: ['Báo cáo nhanh theo lát cắt', 'Report of a slice'],
  lead: [
    'Chọn nhóm nhiệm vụ, lãnh đạo phụ trách, đơn vị hoặc khoảng ngày; báo cáo lập ngay từ số liệu hiện có.',
    'Choose a section, a leader, a unit or some days; the report is made at once from what there is.',
  ],
  noPlan: ['Chưa có kế hoạch nào được ban hành.', 'No plan is issued yet.'],
  plan: ['Kế hoạch', 'Plan'],
  section: ['Nhóm nhiệm vụ', 'Section'],
  leader: ['Lãnh đạo phụ trách', 'Leader in charge'],
  unit: ['Đơn vị', 'Unit'],
  from: ['Kết quả từ ngày', 'Results from'],
  to: ['đến ngày', 'to'],
  word: ['Tải bản Word', 'Download Word'],
  indicators: ['Chỉ tiêu', 'Indicators'],
  indicator: ['Chỉ tiêu', 'Indicator'],
  target: ['Mục tiêu', 'Target'],
  lastPeriod: ['Kỳ', 'Period'],
  lastFigure: ['Số liệu đã thẩm tra gần nhất', 'Last verified figure'],
  status: ['Đánh giá', 'Status'],
  tasks: ['Nhiệm vụ', 'Tasks'],
  task: ['Nhiệm vụ', 'Task'],
  label: ['Tiến độ', 'Progress'],
  due: ['Thời hạn', 'Deadline'],
  result: ['Kết quả', 'Result'],
  none: ['Không có nhiệm vụ nào trong lát cắt này.', 'There is no task in this slice.'],
  count: [(n: number) => formatNumber(n), (n: number) => formatNumber(n)],
});
