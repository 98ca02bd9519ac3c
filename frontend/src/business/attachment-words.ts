import { messages } from '@/i18n/messages';

export const attachmentWords = messages({
  label: ['Tệp kèm theo', 'Attached files'],
  hint: [
    'PDF, Word, Excel, PowerPoint, ảnh, tệp nén, tệp ký số; mỗi tệp không quá 25 MB. Kéo thả vào đây cũng được.',
    'PDF, Word, Excel, PowerPoint, images, archives, signature files; at most 25 MB each. You can drop them here.',
  ],
  choose: ['Chọn tệp…', 'Choose files…'],
  tooLarge: [
    (size: string) => `Tệp nặng ${size}, quá 25 MB. Hãy nén hoặc chia nhỏ.`,
    (size: string) => `The file has ${size}, more than 25 MB. Compress or split it.`,
  ],
  empty: ['Tệp rỗng.', 'The file is empty.'],
  tooMany: [(n: number) => `Nhiều nhất ${n} tệp.`, (n: number) => `At most ${n} files.`],
  uploading: [(name: string) => `Đang tải lên ${name}`, (name: string) => `Uploading ${name}`],
  uploaded: ['đã tải lên', 'uploaded'],
  remove: [(name: string) => `Bỏ tệp ${name}`, (name: string) => `Remove ${name}`],
  removeShort: ['Bỏ', 'Remove'],
  retry: ['Thử lại', 'Try again'],
  wait: [
    (names: string) => `Hãy đợi tải xong: ${names}.`,
    (names: string) => `Wait for the upload: ${names}.`,
  ],
  failed: [
    (names: string) => `Chưa tải lên được ${names}: hãy thử lại hoặc bỏ tệp.`,
    (names: string) => `Not uploaded: ${names}. Try again or remove the file.`,
  ],
  download: ['Tải xuống', 'Download'],
  opening: ['Đang mở…', 'Opening…'],
});
