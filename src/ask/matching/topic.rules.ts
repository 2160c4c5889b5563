const LONGEST = 300;

/** Said before what is asked; taken off one after the other. */
const LEADS: readonly RegExp[] = [
  /^(?:hallo|hoi|beste \p{L}+|beste|goeden?(?:morgen|middag|avond|dag)|dag|geachte \p{L}+)[,!. ]+/iu,
  /^(?:ik|wij|we) (?:zoek(?:en)?|wil(?:len)?|zou(?:den)?|ben|zijn|heb(?:ben)?|vraag|vragen)(?= )/iu,
  /^(?:(?:graag|willen|heel|erg|nu|ook|dringend) )+/iu,
  /^(?:op zoek naar|een vraag over|behoefte aan|hulp nodig (?:bij|met)|nodig:?) /iu,
  /^(?:kunt u|kan iemand|kunnen jullie|kan ik|is er iemand die|wie kan|hoe kom ik aan|waar vind ik) (?:(?:mij|ons|me|hem|haar) )?(?:helpen (?:met|bij) )?/iu,
];
/** Facts that are kept apart, and thanks. */
const ASIDES = [
  /\s*\(\d{1,3}(?: jaar)?\)/giu,
  /,? ?\b[1-9]\d{3} ?[A-Z]{2}\b/gu,
  /,? ?\b(?:maximaal|hooguit|hoogstens|ten hoogste|niet meer dan) €? ?\d+(?:[.,]\d+)?(?: ?euro)?(?: per \p{L}+)?/giu,
  /,? ?\bbinnen \S+ (?:dag(?:en)?|we(?:ek|ken)|maand(?:en)?)\b/giu,
  /,? ?\b(?:via|uit|met|van) (?:de |het |een )?(?:wmo|wlz|zvw|pgb|jeugdwet|zorgverzekering)\b/giu,
  /\b(?:alvast )?(?:bedankt|dank u wel|met vriendelijke groet.*)[.!]*/giu,
];
/** Where someone lives is no part of what is asked. */
const LIVES = /^(?:\p{L}+ ){1,2}(?:woont|woon|wonen) (?:\p{L}+ )?in\b.*$/iu;

const withoutAsides = (text: string): string => {
  const sentences = ASIDES.reduce((rest, aside) => rest.replace(aside, ' '), text.normalize('NFC'))
    .replace(/\s+/g, ' ')
    .replace(/ ([.,!?])/g, '$1')
    .split(/(?<=[.!?]) /);
  return sentences
    .filter((sentence) => !LIVES.test(sentence))
    .join(' ')
    .trim();
};

/** What is asked, without the words around it; the first letter is left as it was written. */
export const topicOf = (text: string): string => {
  let rest = withoutAsides(text);
  for (const lead of LEADS) rest = rest.replace(lead, '').trimStart();
  rest = rest.replace(/[\s.,!?;:]+$/u, '');
  if (rest === '') rest = text.replace(/\s+/g, ' ').trim();
  if (rest.length <= LONGEST) return rest;
  const end = rest.lastIndexOf(' ', LONGEST);
  return rest.slice(0, end > 0 ? end : LONGEST).trim();
};
