/** What Indonesian sites write around an article. */
import type { Phrases } from './index';

export const id: Phrases = {
  related: [
    'baca juga', 'baca', 'baca selengkapnya', 'baca lebih', 'baca selanjutnya', 'simak juga', 'simak', 'simak video', 'lihat juga',
    'lihat selengkapnya', 'selengkapnya', 'tonton juga', 'tonton video', 'saksikan juga', 'saksikan', 'dengarkan', 'berita terkait',
    'artikel terkait', 'terkait', 'berita lainnya', 'artikel lainnya', 'berita lain', 'terpopuler', 'populer', 'berita terpopuler',
    'terbaru', 'berita terbaru', 'terkini', 'rekomendasi', 'rekomendasi untuk anda', 'pilihan redaksi', 'pilihan editor',
    'klik di sini', 'artikel selanjutnya', 'artikel sebelumnya', 'halaman selanjutnya', 'jangan lewatkan', 'anda mungkin juga',
    'mungkin anda suka', 'scroll ke bawah', 'scroll untuk', 'lanjutkan membaca', 'konten ini', 'baca artikel', 'baca berita',
    'lihat juga video', 'simak selengkapnya', 'baca pula', 'artikel ini telah tayang',
  ],
  invitation: [
    'berlangganan', 'langganan', 'dapatkan', 'dapatkan update', 'ikuti', 'ikuti kami', 'gabung', 'bergabung', 'unduh aplikasi',
    'download aplikasi', 'email anda', 'nawala', 'newsletter', 'saluran whatsapp', 'channel whatsapp', 'kanal whatsapp', 'dukung',
    'donasi', 'hubungi kami', 'kirim', 'kebijakan privasi', 'cek berita', 'cek artikel', 'google news', 'daftarkan',
  ],
  paywall: ['khusus pelanggan', 'untuk melanjutkan membaca', 'sudah berlangganan', 'masuk', 'silakan login', 'login', 'daftar untuk'],
  furniture: [
    'bagikan', 'bagikan artikel', 'share', 'cetak', 'salin', 'salin tautan', 'tautan disalin', 'simpan', 'komentar', 'beri komentar',
    'tulis komentar', 'lihat komentar', 'tag', 'tags', 'topik', 'kata kunci', 'kategori', 'iklan', 'advertisement', 'sponsor', 'video',
    'foto', 'gambar', 'galeri', 'memuat', 'tutup', 'menu', 'cari', 'kembali', 'berikutnya', 'sebelumnya', 'sumber', 'hak cipta',
    'seluruh hak', 'beranda', 'laporkan', 'daftar isi', 'ringkasan', 'editor', 'reporter', 'penulis', 'lanjut', 'dengar', 'lihat semua',
  ],
  consent: ['konten ini tidak', 'terima cookie', 'setujui cookie'],
  credit: ['foto', 'gambar', 'ilustrasi', 'sumber', 'dok', 'dokumentasi', 'fotografer', 'sumber foto', 'kredit foto', 'infografis'],
  by: [
    'oleh', 'penulis', 'reporter', 'editor', 'laporan', 'pewarta', 'wartawan', 'ditulis oleh', 'tim redaksi', 'redaksi', 'kontributor',
    'liputan', 'penerjemah',
  ],
  dated: [
    'diterbitkan', 'dipublikasikan', 'terbit', 'tayang', 'diperbarui', 'diperbaharui', 'diupdate', 'update', 'tanggal',
    'terakhir diperbarui', 'dibuat',
  ],
  readingTime: ['menit baca', 'menit membaca', 'waktu baca', 'menit', 'menit dibaca'],
  biography: ['tentang penulis', 'profil penulis'],
  notice: [
    'koreksi', 'ralat', 'klarifikasi', 'pembaruan', 'update', 'catatan redaksi', 'catatan editor', 'artikel ini telah diperbarui',
    'artikel ini telah dikoreksi', 'berita ini telah',
  ],
  absent: [
    'halaman tidak ditemukan', 'akses ditolak', 'masuk', 'hasil pencarian', 'pencarian',
  ],
  rights: ['dilarang mengambil', 'dilarang keras mengambil', 'hak cipta dilindungi'],
};
