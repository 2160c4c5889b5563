const LIMIT = 60;
const GREETING =
  /^(?:(?:hallo|hoi|beste|goede(?:morgen|middag|navond)|goedendag|dag|geachte|hello|hi|dear|good (?:morning|afternoon|evening))(?:[ \t]+(?:allemaal|mensen|mevrouw|meneer|heer|dames|heren|all|team|sir|madam))*[ \t]*[,.!:\n-]+\s*)+/i;
const SENTENCE_END = /[.!?…]+(?=\s|$)|\n/;

/**
 * A short name for a question, made of the person's own first sentence.
 * @returns 1 to 60 characters, cut between words, '…' where something is left out
 */
export const titleOf = (text: string): string => {
  const whole = text.trim();
  const asked = whole.replace(GREETING, '').trim() || whole;
  const end = asked.search(SENTENCE_END);
  const first =
    (end > 0 ? asked.slice(0, end) : asked).replace(/\s+/g, ' ').trim() || asked.replace(/\s+/g, ' ');
  const question = end > 0 && asked[end] === '?' ? `${first}?` : first;
  return startLarge(shorten(question));
};

const shorten = (sentence: string): string => {
  const letters = graphemes(sentence);
  if (letters.length <= LIMIT && sentence.length <= LIMIT) return sentence;
  let cut = '';
  for (const letter of letters) {
    if (cut.length + letter.length > LIMIT - 1) break;
    cut += letter;
  }
  const space = cut.lastIndexOf(' ');
  const kept = space > LIMIT / 2 ? cut.slice(0, space) : cut;
  return `${kept.replace(/[\s,;:–-]+$/, '')}…`;
};

// One sign as the eye sees it: an emoji of several code points is never cut in two.
const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });
const graphemes = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

const startLarge = (text: string): string => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
