/** What Vietnamese sites write around an article. */
import type { Phrases } from './index';

export const vi: Phrases = {
  related: [
    'xem thêm', 'đọc thêm', 'đọc tiếp', 'xem tiếp', 'tin liên quan', 'bài liên quan', 'bài viết liên quan', 'tin tức liên quan',
    'tin cùng chuyên mục', 'cùng chuyên mục', 'có thể bạn quan tâm', 'bạn có thể quan tâm', 'đọc nhiều', 'đọc nhiều nhất',
    'tin đọc nhiều', 'tin mới', 'tin mới nhất', 'tin nổi bật', 'mới nhất', 'xem nhiều', 'nổi bật', 'bài tiếp theo', 'bài trước',
    'nhấn vào đây', 'bấm vào đây', 'tin khác', 'các tin khác', 'chủ đề liên quan', 'gợi ý cho bạn', 'video liên quan', 'xem video',
    '>> xem thêm', 'mời độc giả', 'mời bạn đọc',
  ],
  invitation: [
    'đăng ký', 'đăng ký nhận', 'theo dõi', 'theo dõi chúng tôi', 'nhận tin', 'bản tin', 'tải ứng dụng', 'email của bạn', 'ủng hộ',
    'liên hệ', 'gửi bài viết', 'ý kiến của bạn', 'quan tâm zalo', 'chính sách bảo mật', 'hotline', 'tặng sao',
  ],
  paywall: ['dành cho thuê bao', 'để tiếp tục đọc', 'đăng nhập', 'đã có tài khoản', 'bài viết dành riêng', 'nội dung dành riêng'],
  furniture: [
    'chia sẻ', 'chia sẻ bài viết', 'in bài', 'in bài viết', 'sao chép', 'sao chép liên kết', 'đã sao chép', 'lưu', 'lưu bài',
    'bình luận', 'viết bình luận', 'gửi bình luận', 'ý kiến', 'thẻ', 'từ khóa', 'từ khoá', 'tags', 'chủ đề', 'chuyên mục', 'quảng cáo',
    'video', 'ảnh', 'hình ảnh', 'đang tải', 'đóng', 'tìm kiếm', 'quay lại', 'trang chủ', 'nguồn', 'bản quyền', 'trở lại', 'copy link',
    'link bài gốc', 'lấy link', 'nghe đọc bài', 'mục lục', 'tóm tắt', 'thích', 'báo lỗi', 'phản hồi',
  ],
  consent: ['nội dung này', 'chấp nhận cookie'],
  credit: [
    'ảnh', 'hình', 'hình ảnh', 'ảnh minh họa', 'ảnh minh hoạ', 'ảnh tư liệu', 'nguồn', 'nguồn ảnh', 'đồ họa', 'ảnh chụp màn hình',
    'ảnh:',
  ],
  by: ['theo', 'bài', 'bài viết', 'tác giả', 'phóng viên', 'biên tập', 'bởi', 'viết bởi', 'dịch', 'thực hiện', 'bài và ảnh'],
  dated: ['đăng ngày', 'đăng lúc', 'cập nhật', 'cập nhật lúc', 'ngày', 'xuất bản', 'ngày đăng', 'thứ', 'cập nhật ngày'],
  readingTime: ['phút đọc', 'thời gian đọc', 'phút'],
  biography: ['về tác giả', 'giới thiệu tác giả'],
  notice: ['đính chính', 'cập nhật', 'lời tòa soạn', 'ghi chú của biên tập', 'sửa đổi', 'làm rõ'],
  absent: [
    'không tìm thấy trang', 'trang không tồn tại', 'đăng nhập', 'tìm kiếm', 'kết quả tìm kiếm',
  ],
  rights: ['không sao chép', 'cấm sao chép', 'bản quyền thuộc'],
};
