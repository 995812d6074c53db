/** Hungarian: words around bylines and dates. */
import type { LanguageWords } from './index';

export const hu: LanguageWords = {
  by: [
    'szerző', 'szerzők', 'szerzője', 'írta', 'szöveg', 'a szöveget írta', 'készítette', 'az interjút készítette', 'összeállította',
    'riporter', 'újságíró', 'szerkesztő', 'szerkesztette', 'feltöltötte', 'beküldte', 'közzétette', 'jegyzi', 'szöveg és fotó',
    'szöveg és fotók', 'írta és fényképezte',
  ],
  and: ['és', 'valamint'],
  roles: [
    'szerkesztőség', 'szerkesztő', 'főszerkesztő', 'főszerkesztő-helyettes', 'újságíró', 'riporter', 'munkatárs', 'munkatársa',
    'munkatársunk', 'tudósító', 'tudósítónk', 'rovatvezető', 'publicista', 'elemző', 'fotó', 'fotók', 'fotós', 'kép', 'képek', 'videó',
    'hírek', 'belföld', 'külföld', 'gazdaság', 'kultúra', 'sport', 'vélemény', 'helyi', 'közélet', 'megosztás', 'hozzászólás',
    'hozzászólások', 'kommentek', 'tovább', 'olvasás', 'perc', 'frissítve', 'közzétéve', 'megjelent', 'forrás', 'professzor',
    'vendégszerző', 'címkék', 'kapcsolódó', 'szerző', 'cikkei', 'összes', 'profilja', 'követés',
  ],
  published: [
    'közzétéve', 'közzététel', 'közzététel dátuma', 'megjelent', 'megjelenés', 'megjelenés dátuma', 'publikálva', 'publikálás',
    'publikálás dátuma', 'létrehozva', 'feltöltve', 'beküldve', 'dátum', 'kiadva', 'első megjelenés',
  ],
  modified: [
    'frissítve', 'frissült', 'frissítés', 'utolsó frissítés', 'utoljára frissítve', 'módosítva', 'módosítás', 'utolsó módosítás',
    'utoljára módosítva', 'legutóbb frissítve',
  ],
};
