/** Indonesian: words around bylines and dates. */
import type { LanguageWords } from './index';

export const id: LanguageWords = {
  by: [
    'oleh', 'penulis', 'reporter', 'laporan', 'ditulis oleh', 'editor', 'pewarta', 'kontributor', 'jurnalis', 'diposting oleh',
  ],
  edited: ['editor', 'penyunting', 'redaktur'],
  and: ['dan', 'serta'],
  roles: [
    'penulis', 'reporter', 'editor', 'redaksi', 'wartawan', 'jurnalis', 'pewarta', 'kontributor', 'tim', 'berita', 'media', 'foto',
    'video', 'bagikan', 'komentar', 'baca', 'juga', 'selengkapnya', 'diperbarui', 'terbit', 'tayang', 'politik', 'ekonomi',
    'olahraga', 'budaya', 'dunia', 'nasional', 'sumber', 'antara', 'menit',
  ],
  published: [
    'diterbitkan', 'diterbitkan pada', 'terbit', 'tayang', 'tanggal', 'dipublikasikan', 'diposting', 'dibuat', 'dipublikasi', 'rilis',
  ],
  modified: ['diperbarui', 'diperbarui pada', 'dikemas kini', 'kemas kini', 'kemas kini pada', 'dikemaskini', 'kemaskini', 'update', 'pembaruan', 'terakhir diperbarui', 'diubah', 'perubahan'],
};
