import { messages } from '@/i18n/messages';

export const paletteWords = messages({
  title: ['Tìm, đi đến', 'Find, go to'],
  placeholder: [
    'Tên màn hình, nhiệm vụ, chỉ tiêu, số văn bản, đơn vị, người…',
    'A screen, task, indicator, document number, unit, person…',
  ],
  places: ['Đi đến', 'Go to'],
  actions: ['Việc', 'Actions'],
  tasks: ['Nhiệm vụ', 'Tasks'],
  items: ['Việc cụ thể', 'Work items'],
  indicators: ['Chỉ tiêu', 'Indicators'],
  documents: ['Văn bản', 'Documents'],
  units: ['Đơn vị', 'Units'],
  people: ['Người', 'People'],
  language: ['Chuyển sang English', 'Chuyển sang tiếng Việt'],
  light: ['Giao diện sáng', 'Light appearance'],
  dark: ['Giao diện tối', 'Dark appearance'],
  auto: ['Giao diện theo máy', 'Appearance as the system'],
  signOut: ['Đăng xuất', 'Sign out'],
  print: ['In màn hình này', 'Print this screen'],
  searching: ['Đang tìm…', 'Searching…'],
  nothing: ['Không tìm thấy gì. Thử một từ khác.', 'Nothing found. Try another word.'],
  found: [(n: string) => `${n} kết quả`, (n: string) => `${n} results`],
  keys: ['↑ ↓ chọn · Enter mở · Esc đóng', '↑ ↓ choose · Enter opens · Esc closes'],
});
