import { tokensOf } from '../text/words.rules.ts';

/** From this many different people on, a word says nothing about any of them; kept by migrations/0019_vocabulary.sql. */
export const SEEN_FROM = 5;
const MOST_PER_QUESTION = 20;
const WORD = /^[a-z]{4,30}$/;
/** A name, a number, an address on the web or of mail: whatever looks like one is never noted. */
const TELLS_WHO = /[\p{Lu}\p{N}@/\\_#&+]|\p{L}[.:]\p{L}/u;
const STREET =
  /(straat|laan|weg|plein|gracht|kade|singel|steeg|dijk|hof|pad|dreef|burg|dorp|stad|street|road|avenue)$/;
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
/** After these comes a name, with a small letter too: 'ik heet fatima yilmaz'. */
const NAMING =
  list(`heet heette heten noemen noem noemt genaamd naam namens mevrouw mevr mw meneer mijnheer dhr familie
  fam groet groeten groetjes name named called mrs mr miss ms regards`);
/** After these may come one: 'onze buurvrouw fatima'. */
const KIN =
  list(`heer dokter dr zuster broeder juf meester pastoor dominee tante oom oma opa moeder mama mam ma vader
  papa pap pa man vrouw zoon dochter zus zusje broer broertje buurman buurvrouw vriend vriendin kind kleinkind
  kleinzoon kleindochter neef nicht partner collega doctor aunt uncle mother father son daughter sister brother
  husband wife friend neighbour der den`);
const LIVING = list('woon woont wonen live lives');

/**
 * The words of a question that may be counted: those nothing knows, without whatever could be a name, a number or an
 * address. Rather a word too few than a name.
 * @param unknown folded, as the matcher reads them
 * @param names told beside the question: of who it is for, of towns
 */
export const notableWords = (
  text: string,
  unknown: readonly string[],
  names: readonly string[] = [],
): string[] => {
  const never = new Set([...names.flatMap(tokensOf), ...tellingWho(text), ...afterNameWords(text)]);
  const notable = new Set(
    unknown.filter((word) => WORD.test(word) && !STREET.test(word) && !never.has(word)),
  );
  return [...notable].slice(0, MOST_PER_QUESTION);
};

/** A capital says name, also where a sentence begins: 'Jannie valt' and 'Vallen' look the same. */
const tellingWho = (text: string): string[] =>
  text
    .split(/\s+/)
    .flatMap((piece) => (TELLS_WHO.test(piece.replace(/[.,:;!?)"'’]+$/, '')) ? tokensOf(piece) : []));

const afterNameWords = (text: string): string[] => {
  const words = tokensOf(text);
  return words.flatMap((word, at) => {
    const long = NAMING.has(word) || LIVING.has(word);
    return long || KIN.has(word) ? words.slice(at + 1, at + (long ? 3 : 2)) : [];
  });
};

/** '2026-03' */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The month so many before: '2026-01' two before '2026-03'. */
export const monthsBefore = (month: string, many: number): string => {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - many;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
};
