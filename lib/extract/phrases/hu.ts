/** What Hungarian sites write around an article. */
import type { Phrases } from './index';

export const hu: Phrases = {
  related: [
    'olvassa el ezt is', 'olvasd el ezt is', 'olvassa el', 'olvasd el', 'olvassa el még', 'olvasta már', 'olvastad már', 'olvass tovább',
    'tovább olvasom', 'további részletek', 'bővebben', 'kapcsolódó', 'kapcsolódó cikk', 'kapcsolódó cikkek', 'kapcsolódó cikkünk',
    'korábban írtuk', 'korábbi cikkünk', 'ez is érdekelheti', 'ez is érdekelhet', 'ezek is érdekelhetik', 'ezt is olvassa el',
    'ajánlott', 'ajánlott cikkek', 'ajánljuk', 'ajánló', 'ajánljuk még', 'hasonló cikkek', 'még több', 'további cikkek',
    'további hírek', 'további cikkeink', 'legolvasottabb', 'legnépszerűbb', 'legfrissebb', 'legfrissebb hírek', 'friss hírek',
    'a témában', 'a témáról bővebben', 'nézze meg', 'nézd meg', 'hallgassa meg', 'kattintson ide', 'kattintson', 'következő cikk',
    'előző cikk', 'ne maradjon le', 'a cikk a hirdetés után folytatódik', 'cikkünk a hirdetés után folytatódik', 'cikkünk folytatódik',
    'lásd még', 'részletek itt',
  ],
  invitation: [
    'iratkozzon fel', 'iratkozz fel', 'feliratkozás', 'feliratkozom', 'hírlevél', 'hírlevelünkre', 'hírlevelünk', 'kövessen minket',
    'kövess minket', 'kövesse', 'kövesd', 'csatlakozzon', 'csatlakozz', 'töltse le', 'töltsd le', 'e-mail-címe', 'az ön e-mail címe',
    'támogasson minket', 'támogass minket', 'támogassa', 'támogasd', 'fizessen elő', 'fizess elő', 'előfizetés', 'előfizetek',
    'küldje el', 'küldd el', 'írjon nekünk', 'írj nekünk', 'van egy jó sztorija', 'szóljon hozzá', 'mondja el véleményét',
    'adatvédelmi', 'a google hírekben', 'facebook-oldalunkon', 'első kézből', 'a nap legfontosabb hírei', 'e-mailben',
  ],
  paywall: [
    'csak előfizetőknek', 'csak előfizetőink', 'előfizetőknek', 'a cikk folytatása', 'a teljes cikk', 'a folytatáshoz',
    'ha tovább szeretné olvasni', 'ez a cikk csak', 'már előfizető', 'már előfizetett', 'jelentkezzen be', 'jelentkezz be', 'bejelentkezés',
    'regisztráljon', 'regisztrálj',
  ],
  furniture: [
    'megosztás', 'megosztom', 'megosztás facebookon', 'ossza meg', 'oszd meg', 'nyomtatás', 'nyomtatom', 'link másolása',
    'link kimásolása', 'küldés', 'mentés', 'elmentem', 'hozzászólások', 'hozzászólás', 'kommentek', 'komment', 'címkék', 'címke',
    'témák', 'kulcsszavak', 'rovatok', 'rovat', 'kategória', 'hirdetés', 'reklám', 'támogatott tartalom', 'szponzorált tartalom', 'videó',
    'fotó', 'fotók', 'galéria', 'képgaléria', 'képek', 'betöltés', 'bezárás', 'menü', 'keresés', 'vissza', 'tovább', 'következő',
    'előző', 'mutass többet', 'forrás', 'források', 'minden jog fenntartva', 'címlap', 'címlapkép', 'borítókép', 'nyitókép',
    'kiemelt kép', 'hibát talált', 'tartalom', 'összefoglaló', 'tetszik', 'nyitóképünk',
  ],
  consent: [
    'ez a tartalom', 'a tartalom megtekintéséhez', 'sütik elfogadása', 'süti beállítások', 'sütibeállítások', 'cookie-k elfogadása',
    'külső tartalom', 'engedélyezze a javascriptet', 'hozzájárulás',
  ],
  credit: [
    'fotó', 'fotók', 'kép', 'képek', 'forrás', 'a kép forrása', 'illusztráció', 'grafika', 'fényképezte', 'fénykép', 'archív', 'képernyőkép',
    'címlapkép', 'borítókép', 'nyitókép', 'nyitókép forrása', 'kiemelt kép',
  ],
  by: ['szerző', 'szerzők', 'írta', 'szöveg', 'készítette', 'összeállította', 'szerkesztőség', 'szerkesztette', 'interjú', 'riporter'],
  dated: [
    'közzétéve', 'megjelent', 'publikálva', 'dátum', 'frissítve', 'frissült', 'utolsó frissítés', 'utoljára frissítve', 'módosítva',
    'létrehozva', 'feltöltve',
  ],
  readingTime: ['perc olvasás', 'perces olvasás', 'perc olvasási idő', 'olvasási idő', 'percnyi olvasás', 'perc alatt elolvasható', 'perc'],
  biography: ['a szerzőről', 'a szerző', 'a szerző további', 'a szerző összes', 'a szerző cikkei'],
  notice: [
    'helyesbítés', 'helyreigazítás', 'pontosítás', 'frissítés', 'frissítve', 'szerkesztői megjegyzés', 'a szerkesztő megjegyzése',
    'cikkünket frissítettük', 'a cikket frissítettük', 'cikkünk korábbi változatában', 'a cikk korábbi változatában',
  ],
};
