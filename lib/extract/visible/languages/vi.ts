/** Vietnamese: words around bylines and dates. */
import type { LanguageWords } from './index';

export const vi: LanguageWords = {
  by: ['tác giả', 'theo', 'bởi', 'viết bởi', 'phóng viên', 'bài', 'người đăng', 'đăng bởi', 'nguồn', 'thực hiện'],
  edited: ['biên tập', 'biên tập viên', 'chịu trách nhiệm'],
  and: ['và'],
  roles: [
    'phóng viên', 'biên tập', 'tác giả', 'báo', 'tin', 'tức', 'thời sự', 'nhóm', 'ban', 'tòa soạn', 'ảnh', 'video', 'chia sẻ',
    'bình luận', 'xem thêm', 'cập nhật', 'đăng', 'nguồn', 'theo', 'thông tấn', 'xã', 'kinh tế', 'chính trị', 'thể thao', 'văn hóa',
    'thế giới', 'pháp luật',
  ],
  published: ['đăng', 'ngày đăng', 'đăng ngày', 'xuất bản', 'ngày xuất bản', 'đăng lúc', 'ngày'],
  modified: ['cập nhật', 'cập nhật lúc', 'sửa', 'cập nhật lần cuối', 'lần cuối'],
};
