/** What Turkish sites write around an article. */
import type { Phrases } from './index';

export const tr: Phrases = {
  related: [
    'ayrıca bakınız', 'ayrıca okuyun', 'bunu da okuyun', 'devamını oku', 'devamını okuyun', 'daha fazla', 'daha fazlası',
    'daha fazla haber', 'ilgili haberler', 'ilgili haber', 'ilgili içerik', 'ilgili içerikler', 'benzer haberler', 'önerilen',
    'önerilen haberler', 'sizin için önerilenler', 'bunlar da ilginizi çekebilir', 'ilginizi çekebilir', 'çok okunanlar',
    'en çok okunanlar', 'son haberler', 'son dakika', 'diğer haberler', 'tıklayın', 'tıklayınız', 'buraya tıklayın', 'sonraki haber',
    'önceki haber', 'yazarın diğer yazıları', 'yazarın önceki yazıları', 'yazarın tüm yazıları', 'izleyin', 'dinleyin', 'editörün seçtikleri', 'haberin devamı', 'haberin devamı için', 'gözden kaçırmayın',
  ],
  invitation: [
    'abone ol', 'abone olun', 'bülten', 'bültenimize', 'e-bülten', 'takip edin', 'bizi takip edin', 'uygulamayı indirin',
    'uygulamamızı indirin', 'e-posta adresiniz', 'whatsapp kanalı', 'kanalımıza', 'destek olun', 'bağış', 'bize ulaşın', 'yorumunuzu',
    'siz ne düşünüyorsunuz', 'gizlilik politikası', 'google news', 'üye olun', 'kaydolun',
  ],
  paywall: [
    'abonelere özel', 'yalnızca aboneler', 'okumaya devam etmek için', 'devam etmek için', 'zaten abone misiniz', 'zaten üye misiniz',
    'giriş yap', 'giriş yapın', 'üye girişi', 'bu içerik',
  ],
  furniture: [
    'paylaş', 'paylaşın', 'haberi paylaş', 'yazdır', 'kopyala', 'bağlantıyı kopyala', 'link kopyalandı', 'gönder', 'kaydet', 'yorumlar',
    'yorum', 'yorum yap', 'yorum yaz', 'etiketler', 'konular', 'anahtar kelimeler', 'kategoriler', 'kategori', 'reklam', 'sponsorlu',
    'sponsorlu içerik', 'video', 'foto', 'fotoğraf', 'galeri', 'yükleniyor', 'kapat', 'menü', 'ara', 'geri', 'ileri', 'sonraki',
    'önceki', 'daha fazla göster', 'kaynak', 'kaynaklar', 'tüm hakları saklıdır', 'telif hakkı', 'tarayıcınız', 'ana sayfa', 'anasayfa',
    'hata bildir', 'içindekiler', 'özet', 'güncelleme', 'giriş', 'haberin özeti', 'haberler', 'dinle', 'a-', 'a+',
  ],
  consent: [
    'bu içerik', 'bu içeriği görmek için', 'çerezleri kabul', 'çerez ayarları', 'harici içerik', 'javascript\'i etkinleştirin',
    'onayınız',
  ],
  credit: ['fotoğraf', 'fotoğraflar', 'foto', 'görsel', 'kaynak', 'illüstrasyon', 'grafik', 'arşiv'],
  by: ['yazan', 'yazar', 'yazarı', 'haber', 'haberi', 'muhabir', 'editör', 'hazırlayan', 'metin', 'çeviren', 'röportaj'],
  dated: [
    'yayınlanma', 'yayınlanma tarihi', 'yayın tarihi', 'yayınlandı', 'güncelleme', 'güncellenme', 'güncelleme tarihi', 'son güncelleme',
    'güncellendi', 'tarih', 'giriş', 'giriş tarihi', 'eklenme', 'oluşturulma', 'oluşturulma tarihi',
  ],
  readingTime: ['dk okuma', 'dakika okuma', 'dk okuma süresi', 'okuma süresi', 'dakikada okunur', 'dakika', 'dk'],
  biography: ['yazar hakkında', 'yazarın diğer', 'yazarın tüm', 'tüm yazıları'],
  notice: [
    'düzeltme', 'güncelleme', 'editörün notu', 'not', 'açıklama', 'bu haber güncellenmiştir', 'haber güncellendi', 'önceki sürümünde',
  ],
  absent: [
    'sayfa bulunamadı', 'aradığınız sayfa', 'hata 404', 'erişim engellendi', 'giriş yap', 'üye girişi', 'arama', 'arama sonuçları',
  ],
};
