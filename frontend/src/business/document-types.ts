import type { DocumentType } from '@/api/types';
import { messages } from '@/i18n/messages';

const types: Record<DocumentType, readonly [string, string]> = {
  PLAN: ['Kế hoạch', 'Plan'],
  DECISION: ['Quyết định', 'Decision'],
  LETTER: ['Công văn', 'Letter'],
  NOTICE: ['Thông báo', 'Notice'],
  CONCLUSION: ['Kết luận', 'Conclusion'],
  DIRECTIVE: ['Chỉ thị', 'Directive'],
  PROGRAMME: ['Chương trình', 'Programme'],
  SCHEME: ['Đề án', 'Scheme'],
  RESOLUTION: ['Nghị quyết', 'Resolution'],
  REPORT: ['Báo cáo', 'Report'],
  SUBMISSION: ['Tờ trình', 'Submission'],
  MINUTES: ['Biên bản', 'Minutes'],
  LAW: ['Luật', 'Law'],
  DECREE: ['Nghị định', 'Decree'],
  CIRCULAR: ['Thông tư', 'Circular'],
  OTHER: ['Loại khác', 'Other'],
};
export const documentTypeWords = messages(types);
