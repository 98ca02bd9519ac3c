import type { ReportStep } from '@/api/types';
import { messages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';

type Kind = ReportStep['kind'];

const kinds: Record<Kind, readonly [string, string]> = {
  SUBMITTED: ['gửi báo cáo', 'sent the report'],
  RETURNED: ['trả lại để chỉnh lý', 'returned it to be corrected'],
  RECEIVED: ['tiếp nhận báo cáo', 'received the report'],
  UNLOCKED: ['mở lại để sửa', 'opened it again'],
  EXCLUDED: ['cho phép không báo cáo', 'excluded it'],
  INCLUDED: ['đưa lại vào diện báo cáo', 'included it again'],
  CONSOLIDATED: ['tổng hợp vào báo cáo của Sở', 'consolidated it'],
};

export const stepWords = messages(kinds);

export const partWords = messages({
  text: ['Nội dung', 'Text'],
  result: ['Kết quả thực hiện', 'Result'],
  difficulty: ['Khó khăn, vướng mắc', 'Difficulties'],
  proposal: ['Đề xuất, kiến nghị', 'Proposals'],
});

export const reportWords = messages({
  reports: ['Báo cáo', 'Reports'],
  title: [
    (label: string, unit: string) => `Báo cáo ${label.toLowerCase()} – ${unit}`,
    (label: string, unit: string) => `Report ${label} – ${unit}`,
  ],
  outline: ['Đề cương', 'Outline'],
  due: [
    (day: string) => `Hạn gửi: chậm nhất ${formatDate(day)}`,
    (day: string) => `Due by ${formatDate(day)}`,
  ],
  late: [
    (days: number) => `Quá hạn ${formatNumber(days)} ngày`,
    (days: number) => `${formatNumber(days)} ${days === 1 ? 'day' : 'days'} late`,
  ],
  lateSent: [
    (days: number) => `Gửi chậm ${formatNumber(days)} ngày`,
    (days: number) => `Sent ${formatNumber(days)} ${days === 1 ? 'day' : 'days'} late`,
  ],
  sentTo: [(unit: string) => `Nơi nhận: ${unit}`, (unit: string) => `To: ${unit}`],
  behalf: [
    'Bạn đang nhập hộ đơn vị này; bản gửi sẽ ghi rõ là nhập hộ.',
    'You write on behalf of this unit; what you send says so.',
  ],
  withUnit: [
    (unit: string) => `Báo cáo đang ở ${unit} để soạn, chỉnh lý.`,
    (unit: string) => `The report is with ${unit}, to be written or corrected.`,
  ],
  startBehalf: ['Nhập hộ đơn vị', 'Write on behalf of the unit'],
  nextToReceive: [
    (n: number, more: boolean) =>
      `Còn ${more ? 'ít nhất ' : ''}${formatNumber(n)} báo cáo chờ tiếp nhận. Tiếp theo:`,
    (n: number, more: boolean) => `${more ? 'At least ' : ''}${formatNumber(n)} more to be received. Next:`,
  ],
  noneToReceive: [
    'Không còn báo cáo nào của kỳ chờ tiếp nhận.',
    'No other report of the period waits to be received.',
  ],
  toPeriod: ['Xem kỳ báo cáo, tổng hợp', 'To the period, to consolidate'],
  onBehalf: ['nhập hộ', 'on behalf of the unit'],
  returned: [
    'Đơn vị tổng hợp đề nghị chỉnh lý các mục được đánh dấu dưới đây. Chỉ các mục đó mở để sửa.',
    'The consolidating office asks to correct the marked fields below. Only these are open.',
  ],
  returnDue: [
    (day: string) => `Gửi lại chậm nhất ${formatDate(day)}.`,
    (day: string) => `Send it again by ${formatDate(day)}.`,
  ],
  unlocked: [
    (day: string) =>
      `Báo cáo được mở lại để sửa đến hết ngày ${formatDate(day)}; bản đã tiếp nhận vẫn có giá trị đến khi bản mới được tiếp nhận.`,
    (day: string) =>
      `Opened again until ${formatDate(day)}; the received version counts until the new one is received.`,
  ],
  unlockedFor: [(reason: string) => `Lý do mở lại: ${reason}`, (reason: string) => `Why: ${reason}`],
  unlockedGone: [
    (day: string) =>
      `Thời hạn mở lại đã hết từ ngày ${formatDate(day)}, báo cáo không sửa được nữa. Cần sửa tiếp thì đề nghị đơn vị tổng hợp mở lại.`,
    (day: string) =>
      `The time to change it ended on ${formatDate(day)}. Ask the consolidating office to open it again.`,
  ],
  excluded: [
    (reason: string) => `Không phải báo cáo kỳ này: ${reason}`,
    (reason: string) => `Need not report: ${reason}`,
  ],
  noteOf: ['Đề nghị chỉnh lý', 'To be corrected'],
  previous: ['Kỳ trước', 'Last period'],
  keep: ['Lấy lại nội dung kỳ trước', 'Take last period’s text'],
  prefilled: ['Lấy từ cập nhật kết quả trong kỳ', 'Taken from this period’s updates'],
  asSent: [(no: number) => `Như lần gửi ${no}`, (no: number) => `As sent, version ${no}`],
  edited: ['Đã sửa tay', 'Edited'],
  required: ['bắt buộc', 'required'],
  items: [(n: number) => `${n} việc cụ thể`, (n: number) => `${n} work ${n === 1 ? 'item' : 'items'}`],
  openTask: ['Mở nhiệm vụ', 'Open the task'],
  byDay: [(day: string) => `chậm nhất ${formatDate(day)}`, (day: string) => `by ${formatDate(day)}`],
  otherTasks: ['Nhiệm vụ khác', 'Other tasks'],
  noTasks: ['Đơn vị không chủ trì nhiệm vụ nào trong kỳ.', 'The unit leads no task in this period.'],
  noIndicators: ['Đơn vị không phụ trách chỉ tiêu nào.', 'The unit answers for no indicator.'],
  flat: [
    (n: number) => `không đổi ${formatNumber(n)} kỳ liền`,
    (n: number) => `the same for ${formatNumber(n)} periods`,
  ],
  indicator: ['Chỉ tiêu', 'Indicator'],
  estimate: ['Ước thực hiện', 'Estimate'],
  official: ['Chính thức', 'Official'],
  previousFigure: ['Kỳ trước', 'Last period'],
  target: ['Mục tiêu', 'Target'],
  enterFigures: ['Nhập số liệu', 'Enter figures'],
  figuresHint: [
    'Số liệu lấy từ chỉ tiêu của kỳ và chốt khi gửi báo cáo.',
    'Figures are those of the indicators, kept as they are when the report is sent.',
  ],
  reckoned: [
    (known: number, all: number) =>
      `Chưa có số cả kỳ: tự tính từ ${formatNumber(known)}/${formatNumber(all)} kỳ ngắn hơn –`,
    (known: number, all: number) =>
      `No figure of the whole period: reckoned from ${formatNumber(known)} of ${formatNumber(all)} shorter ones –`,
  ],
  total: ['Tổng số nhiệm vụ', 'Tasks in all'],
  countedAt: [
    (day: string) => `Số liệu tính đến ${formatDate(day)}`,
    (day: string) => `As of ${formatDate(day)}`,
  ],
  heading: ['Tự tính từ nhiệm vụ ở trên.', 'Counted from the tasks above.'],
  missing: [(n: number) => `còn ${n} mục trống`, (n: number) => `${n} still empty`],
  marked: [(n: number) => `${n} mục cần chỉnh lý`, (n: number) => `${n} to be corrected`],
  full: ['đã đủ', 'complete'],
  steps: ['Quá trình', 'What happened'],
  noSteps: ['Báo cáo chưa được gửi lần nào.', 'The report has not been sent yet.'],
  version: [(no: number) => `lần ${no}`, (no: number) => `version ${no}`],
  until: [(day: string) => `đến hết ngày ${formatDate(day)}`, (day: string) => `until ${formatDate(day)}`],
  paper: ['Tải bản Word, PDF', 'Word, PDF'],
  making: ['Đang lập tệp…', 'Making the file…'],
  draftCopy: ['Dự thảo', 'Draft'],
  sentCopy: [(no: number) => `Lần gửi ${no}`, (no: number) => `Version ${no}`],
  tabReport: ['Báo cáo', 'Report'],
  tabDifferences: ['So với lần gửi trước', 'Against the version before'],
  tabParts: ['Phần của báo cáo', 'Parts of the report'],
});
