/** What Polish sites write around an article. */
import type { Phrases } from './index';

export const pl: Phrases = {
  related: [
    'czytaj też', 'czytaj także', 'czytaj również', 'czytaj więcej', 'czytaj dalej', 'przeczytaj też', 'przeczytaj także',
    'przeczytaj również', 'przeczytaj', 'zobacz też', 'zobacz także', 'zobacz również', 'zobacz więcej', 'zobacz', 'obejrzyj',
    'posłuchaj', 'więcej na temat', 'więcej o', 'więcej informacji', 'więcej', 'powiązane', 'powiązane artykuły', 'podobne artykuły',
    'polecane', 'polecane artykuły', 'polecamy', 'najczęściej czytane', 'najpopularniejsze', 'najnowsze', 'najnowsze wiadomości',
    'sprawdź także', 'sprawdź też', 'sprawdź', 'kliknij tutaj', 'następny artykuł', 'poprzedni artykuł', 'może cię zainteresować',
    'mogą cię zainteresować', 'dalsza część artykułu', 'dalszy ciąg materiału', 'dalszy ciąg artykułu', 'nie przegap',
    'to cię może zainteresować', 'pozostało',
  ],
  invitation: [
    'zapisz się', 'subskrybuj', 'prenumeruj', 'zasubskrybuj', 'newsletter', 'naszego newslettera', 'nasz newsletter', 'otrzymuj',
    'obserwuj nas', 'śledź nas', 'dołącz do', 'pobierz aplikację', 'twój e-mail', 'adres e-mail', 'kanał na whatsappie', 'wesprzyj',
    'wspieraj', 'przekaż', 'zostań', 'masz ciekawy temat', 'masz dla nas temat', 'napisz do nas', 'napisz', 'czekamy na', 'masz informację', 'skontaktuj się', 'co sądzisz',
    'polityka prywatności', 'bądź na bieżąco', 'chcesz być na bieżąco',
  ],
  paywall: [
    'artykuł dostępny', 'dostępne tylko dla', 'tylko dla prenumeratorów', 'tylko dla subskrybentów', 'treść dostępna',
    'aby czytać dalej', 'aby przeczytać', 'kup dostęp', 'wykup dostęp', 'masz już konto', 'masz już prenumeratę', 'zaloguj się',
    'zarejestruj się', 'kontynuuj czytanie', 'uzyskaj dostęp',
  ],
  furniture: [
    'udostępnij', 'udostępnij artykuł', 'podziel się', 'drukuj', 'kopiuj link', 'skopiuj link', 'link skopiowany', 'wyślij', 'zapisz',
    'komentarze', 'komentarz', 'skomentuj', 'dodaj komentarz', 'zobacz komentarze', 'tagi', 'tematy', 'słowa kluczowe', 'kategorie',
    'reklama', 'sponsorowane', 'artykuł sponsorowany', 'materiał partnera', 'wideo', 'zdjęcie', 'zdjęcia', 'galeria', 'ładowanie',
    'zamknij', 'menu', 'szukaj', 'wróć', 'następny', 'poprzedni', 'pokaż więcej', 'rozwiń', 'źródło', 'źródła',
    'wszelkie prawa zastrzeżone', 'prawa autorskie', 'twoja przeglądarka', 'strona główna', 'zgłoś błąd', 'spis treści', 'streszczenie',
    'podsumowanie', 'oceń', 'odsłuchaj', 'posłuchaj artykułu',
  ],
  consent: [
    'ta treść', 'aby zobaczyć', 'akceptuj pliki cookie', 'zaakceptuj', 'ustawienia cookies', 'pliki cookie', 'pliki cookies',
    'treść zewnętrzna', 'włącz javascript', 'twoja zgoda',
  ],
  credit: [
    'fot', 'foto', 'zdjęcie', 'zdjęcia', 'fotografia', 'źródło', 'ilustracja', 'grafika', 'archiwum', 'autor zdjęcia', 'źródło zdjęcia',
    'źródło zdjęć',
  ],
  by: [
    'autor', 'autorka', 'autorzy', 'tekst', 'opracowanie', 'oprac', 'redakcja', 'napisał', 'napisała', 'rozmawiał', 'rozmawiała',
    'opracował', 'opracowała', 'przygotował',
  ],
  dated: [
    'opublikowano', 'data publikacji', 'publikacja', 'data', 'aktualizacja', 'zaktualizowano', 'ostatnia aktualizacja', 'utworzono',
    'dodano', 'data dodania',
  ],
  readingTime: ['min czytania', 'minut czytania', 'minuty czytania', 'czas czytania', 'przeczytasz w', 'minut', 'czytania'],
  biography: ['o autorze', 'o autorce', 'o autorach', 'autor jest', 'więcej artykułów', 'wszystkie artykuły autora'],
  notice: [
    'korekta', 'sprostowanie', 'uzupełnienie', 'aktualizacja', 'od redakcji', 'przypis redakcji', 'artykuł został zaktualizowany',
    'tekst został zaktualizowany', 'w poprzedniej wersji', 'we wcześniejszej wersji',
  ],
  absent: [
    'nie znaleziono strony', 'strona nie istnieje', 'strona nie została znaleziona', 'błąd 404', 'odmowa dostępu', 'zaloguj się',
    'logowanie', 'szukaj', 'wyniki wyszukiwania', 'wyniki wyszukiwania dla',
  ],
};
