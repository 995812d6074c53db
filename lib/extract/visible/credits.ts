/**
 * Whoever made the pictures, translated or edited stands in the same line as who
 * wrote: the words that tell them apart. Pure.
 */
import type { Words } from './words';

/** Who took the pictures or translated is no author; this and the next against a text in lower case. */
const OTHER_CREDIT = /^(?:translat\w*|übersetz\w*|tradu\w*|vertaald|przeł\w*|翻訳|photos?|fotos?|bild(?:er)?|images?|picture|beeld(?:en)?|video|illustrat\w+|grafik|graphics?|photograph(?:y|e|ies?)|fotograf(?:ie|ía|ia|in|ías|ii)?|imagen|imagem|imatge|immagin[ei]|dessins?|disegni|desenhos?|kuva(?:t)?|foto og video|camera|montage|fot|zdjęcia|фото|写真|摄影|攝影|图|사진)(?:\s+(?:by|von|de|di|par|av|af|:))?\s*[:：/]?\s*/;
/** English says it of any other work as well ("styled by", "modelled by"): only these are a writer's. */
const OTHER_WORK = /^(?!(?:authored|composed|contributed|compiled|created|filed|interviewed|penned|posted|published|reported|reviewed|submitted)\s)[a-z]{3,}ed\s+by\b\s*:?\s*/;
/** Where a line goes on to who made the pictures. */
const CREDIT_INSIDE = /(?<!\s(?:und|and|et|och|og|ja|en|i|a|és|и|і|та|&))\s(?=(?:illustrat(?:ions?|ies?)|ilustra(?:ción|ciones|ções|ção)|illustrazion[ei]|fotos?|photos?|bild(?:er)?|beeld(?:en)?|photograph(?:s|ies?)|fotogra(?:fie|fii|fías?)|images|imágenes|immagini|foto[’']s|kuvat?|zdjęci[ae]|fotó|fotoğraf(?:lar)?|фото|світлини|φωτογραφί(?:α|ες))\s*(?:von|by|de|di|par|door|:))|(?<=\.)\s(?=fotos?\s|fotografía\s|photos?\s)/gi;
/** Every such word has one of these; most bylines have none. */
const MAYBE_CREDIT = /fot|phot|bild|beeld|ilustra|illustra|imag|imág|immag|kuva|zdję|фото|світ|φωτο/;
const mayHoldCredit = (text: string): boolean => MAYBE_CREDIT.test(text.toLowerCase());
/** What stands before the credit of somebody else's work. */
export const beforeCredit = (text: string): string => (mayHoldCredit(text) ? text.split(CREDIT_INSIDE)[0]! : text);
/** A text with a bar before each such credit. */
export const partedAtCredits = (text: string): string => (mayHoldCredit(text) ? text.replace(CREDIT_INSIDE, ' | ') : text);
/** Whether a part of a byline, in lower case, opens as such a credit. */
export const isOtherCredit = (lower: string): boolean => OTHER_CREDIT.test(lower) || OTHER_WORK.test(lower);

/** Words behind whoever took the pictures, and behind whoever wrote: "Ada Lund (text), Tom Berg (photos)", "Tom Berg foto". */
const PICTURES = "fotos?|fotograf(?:in|i)?|photos?|photographs?|photographer|bild(?:er)?|kuvat?|kuvaaja|zdjęci[ae]|fotók?|fotoğraf(?:lar)?|фото|світлини|φωτογραφί(?:α|ες)";
const WRITING = 'texte?|words|tekst|teksti|texto|testo|szöveg|текст|κείμενο';
const IN_BRACKETS = new RegExp(`\\s*[(\\[](?:(?:${PICTURES}|${WRITING}|und|and|et|och|og|ja|en|i|a|és|ve|и|і|та|και|[/&+])[\\s,]*)+[)\\]]`, 'gi');
const WRITTEN = new RegExp(WRITING, 'i');
const BEHIND_NAME = new RegExp(`([^\\s,;|•·/]+\\s+[^\\s,;|•·/]+)\\s+(?:${PICTURES})\\s*(?=$|[,;|•·/])`, 'gi');
const LAST_OF_LINE = new RegExp(`[\\s|]*[,|•·–]\\s*(?:${PICTURES})\\s*$`, 'i');
/** Stands for such a word behind whoever took the pictures; no page has it. */
const PICTURED = '\ue000';
export const endsPictured = (text: string): boolean => text.trimEnd().endsWith(PICTURED);

/** A byline's text with the photographers' words as one mark, and without the writers'. */
export function withPictured(text: string): string {
  if (!/fot|phot|bild|kuva|zdję|фото|світ|φωτο|text|tekst|testo|szöveg|words|текст|κείμενο/.test(text.toLowerCase())) return text;
  return text
    .replace(IN_BRACKETS, (done) => (WRITTEN.test(done) ? '' : PICTURED))
    .replace(BEHIND_NAME, `$1${PICTURED}`)
    .replace(LAST_OF_LINE, PICTURED);
}

/** A byline's text without those who took the pictures. */
export function withoutPictured(text: string, words: Words): string {
  const marked = withPictured(text);
  if (!marked.includes(PICTURED)) return text;
  return marked.split(/[,;|•·/]/).flatMap((part) => part.split(words.and)).filter((part) => !endsPictured(part)).join(', ');
}
