/** Step `captions`: captions and photo credits stand beside the text, not in it. */
import type { Passage } from '../passages';
import { behind } from '../phrases';
import { isFinished, type Reading } from '../reading';

/** Picture agencies: a short line that ends in one is a credit in any language. The short names stand alone, since other words hold them. */
const AGENCIES =
  /(?:getty|images|shutterstock|imago|picture[- ]alliance|alamy|istock|unsplash|pixabay|depositphotos|(?<![a-zß-ÿ])(?:reuters|afp|epa|ap photo|dpa|zuma|handout)(?![a-zß-ÿ])|scanpix|ritzau|keystone|wikimedia|pexels|adobe stock|xinhua|anadolu|newscom|archiv(?:es?|o)?(?![a-zß-ÿ]))[^.!?]{0,40}$/i;
const MAX_CREDIT = 200;

/** "(Image: Agency)", "(AP Photo/Name)", "Bild © Agency", "| 0:21 min": how captions end and sentences do not. */
const CREDIT_AT_END =
  /\((?:image|images|photo|photos|picture|pic|foto|fotos|bild|bilder|crédit|credit|crédits|imagen|imagem|immagine|kuva|fot\.|zdjęcie|снимок|фото)\s*(?:credit)?\s*[:/©][^()]{0,80}\)\s*\.?$|\((?:[^()]{0,60}\bphotos?\s?\/[^()]{0,60}|(?:afp|ap|reuters|epa|getty(?: images)?)(?:\s?[/via][^()]{0,60})?)\)\s*\.?$|\b(?:bild|foto|photo|image)\s?(?:©|\(c\))[^.]{0,80}$|\|\s?\d{1,2}:\d\d\s?min$/i;

/** "The quay at noon. Foto: Ada Lund", "(fot. Ada Lund)": the word for a picture and a name behind it, and no sentence's end. */
const PICTURED_AT_END =
  /(?<![a-zß-ÿ])(?:(?:fotos?|photos?|photographs?|bild|bilder|beeld|crédits?|créditos?|crédit photo|imagen|imagem|imatge|immagine|kuva|kuvat|fotó|fotók|fotografie|zdjęcie|zdj\.?|snímka|fotoğraf|фото|світлина|снимок|φωτογραφία|φωτό|φωτο)\s?[:：]|fot\.)\s*([^\s.!?:][^.!?:]{1,60})(?:[|/,]\s*[^\s.!?:]+\s?:[^.!?:]{1,60})?$/i;
const MAYBE_PICTURED = /(?:fot|phot|bild|beeld|créd|imag|imat|immag|kuva|zdj|snímk|фото|світл|сним|φωτ)/i;
/** What says so behind a longer text is that text's own. */
const LONGEST_PICTURED = 160;
/** Right below a picture a name alone says it: "… (Photo Lund)", "… on Monday. | A. LUND". */
const NAMED_BELOW = [/\((?:bild|beeld|fotos?|photos?|imagen|imagem|imatge|immagine)\s[^()]{2,60}\)\.?$/i, /[.…)»”"]\s?[|/]\s?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ\s.'’-]{2,40}$/];
const LONGEST_BELOW = 400;

/** Signs that none of them is without: a runtime takes longer to make the pattern itself than to read most pages' captions. */
const MAYBE_CREDIT = /\)\s*\.?$|©|\(c\)|\|\s?\d/i;

const endsInName = (text: string): boolean => {
  const name = MAYBE_PICTURED.test(text) ? PICTURED_AT_END.exec(text)?.[1] : undefined;
  return name !== undefined && /^(?:\p{Lu}|dpa\b|afp\b)/u.test(name);
};

const isCredit = (text: string): boolean => {
  if (text.length > MAX_CREDIT) return false;
  if (/^[\s([]*(?:©|\(c\)\s|📷|📸)/i.test(text)) return true;
  const rest = behind('credit', text);
  return rest !== null && (/^\s*(?:[:：/／|•\-–—=＝©]|by\b)/u.test(rest) || rest.length <= 2);
};

/** Why a passage belongs to a picture; null where it does not. */
export function captionReason(passage: Passage, before: Passage | undefined, reading: Reading): string | null {
  const { text, element } = passage;
  const figure = element.closest('figure');
  if (figure && figure !== reading.root && !element.closest('blockquote, table') && reading.noise.shareOf(figure) < 0.3 && text.length < 1200) return 'stands in a figure';
  const afterImage = before !== undefined && !before.text;
  if (reading.noise.isCaption(passage, afterImage)) return 'is named as a caption';
  if (isCredit(text)) return 'is a credit';
  if (text.length < 600 && MAYBE_CREDIT.test(text) && CREDIT_AT_END.test(text)) return 'ends in a credit';
  if (passage.kind !== 'heading' && text.length <= (afterImage ? LONGEST_BELOW : LONGEST_PICTURED) && endsInName(text) && behind('by', text, reading.hints.language) === null) return 'ends in a credit';
  if (afterImage && text.length <= LONGEST_BELOW && NAMED_BELOW.some((named) => named.test(text))) return 'ends in a credit, under an image';
  // A credit is its caption's neighbour; further off it is the page's own copyright line.
  const after = reading.passages[passage.index + 1];
  const beside = afterImage && after !== undefined && after.element.parentElement === element.parentElement;
  if (beside && passage.kind === 'paragraph' && text.length <= MAX_CREDIT && isCredit(after.text)) return 'stands between a picture and its credit';
  if (passage.kind === 'heading' || text.length > MAX_CREDIT || isFinished(text)) return null;
  if (afterImage && AGENCIES.test(text)) return 'is a credit under an image';
  return text.length <= 100 && /[/|©]/.test(text) && AGENCIES.test(text) ? 'is a credit' : null;
}

/** Turns captions and credits into caption blocks. */
export function readCaptions(reading: Reading): void {
  for (const passage of reading.passages) {
    const part = reading.partOf(passage);
    if (part === null || part === 'caption' || !passage.text) continue;
    const reason = passage.kind === 'caption' ? 'is a caption' : captionReason(passage, reading.passages[passage.index - 1], reading);
    if (reason) reading.set(passage, 'caption', 'captions', reason);
  }
}
