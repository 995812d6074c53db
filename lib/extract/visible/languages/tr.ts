/** Turkish: words around bylines and dates. */
import type { LanguageWords } from './index';

export const tr: LanguageWords = {
  by: ['yazan', 'yazar', 'haber', 'kaynak', 'hazırlayan', 'muhabir', 'editör', 'ekleyen', 'tarafından', 'haber-foto', 'haber-fotoğraf', 'haber ve fotoğraf', 'haber-kamera', 'röportaj'],
  and: ['ve', 'ile'],
  roles: [
    'editör', 'muhabir', 'yazar', 'gazeteci', 'haber', 'haberler', 'ajansı', 'ajans', 'merkezi', 'servisi', 'gündem', 'siyaset',
    'ekonomi', 'spor', 'kültür', 'dünya', 'foto', 'video', 'paylaş', 'yorum', 'yorumlar', 'devamı', 'oku', 'güncelleme',
    'güncellendi', 'yayınlanma', 'dakika', 'okuma', 'süresi', 'giriş', 'tarihi', 'prof', 'dr', 'kaynak', 'temsilcisi', 'takip',
    'yazarın',
  ],
  published: [
    'yayınlanma', 'yayınlanma tarihi', 'yayın tarihi', 'yayımlanma', 'giriş', 'giriş tarihi', 'oluşturulma', 'oluşturulma tarihi',
    'eklenme', 'eklenme tarihi', 'tarih', 'yayınlandı', 'ilk yayın',
  ],
  modified: ['güncelleme', 'güncellenme', 'güncelleme tarihi', 'güncellendi', 'son güncelleme', 'güncellenme tarihi'],
};
