import { messages } from '@/i18n/messages';

/** Words of the pages on which there is nothing to see. */
export const errorWords = messages({
  notFoundTitle: ['Không tìm thấy trang này', 'There is no such page'],
  notFoundText: [
    'Địa chỉ có thể đã đổi, hoặc mục này không còn, hoặc bạn không được xem.',
    'The address may have changed, or the item is gone, or you may not see it.',
  ],
  forbiddenTitle: ['Bạn không có quyền xem trang này', 'You may not see this page'],
  forbiddenText: [
    'Nếu công việc của bạn cần trang này, hãy báo quản trị hệ thống của cơ quan.',
    'If your work needs this page, tell the administrator of your office.',
  ],
  brokenTitle: ['Trang gặp lỗi', 'Something went wrong on this page'],
  brokenText: [
    'Hãy tải lại trang. Nếu vẫn lỗi, báo quản trị hệ thống kèm mã bên dưới.',
    'Load the page again. If it still fails, tell the administrator, with the code below.',
  ],
  reload: ['Tải lại trang', 'Load the page again'],
  home: ['Về Việc của tôi', 'Go to My work'],
});
