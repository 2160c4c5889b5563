import type { Token } from '../vocabulary/lexicon.ts';

const WISHES = new Set(
  `wil willen wille wilt wou hoef hoeft hoeven hoeve liever absoluut beslist svp asjeblieft alsjeblieft alstublieft moet graag
  want wants rather dont`.split(/\s+/),
);
const TOWARDS = new Set(['naar', 'in', 'weer', 'nog', 'opnieuw', 'to', 'into', 'aan', 'met', 'a']);
/** 'Heeft geen dagbesteding', 'vindt geen maatje': misses it. */
const MISSES = new Set(
  'heb hebt heeft hebben had hadden krijg krijgt krijgen kreeg vind vindt vinden ken kent kan kunnen is zijn has have had'.split(
    ' ',
  ),
);
/** 'Geen zin om te koken', 'geen kracht voor boodschappen': something else is missed, and the help is asked for. */
const FOR = new Set(['om', 'voor', 'te', 'for', 'to']);
const NEAR = 4;

/**
 * Someone says that she does not want this: 'geen verpleeghuis', 'zonder pillen', 'niet naar een groep',
 * 'ik wil niet logeren'. Not: 'ik kan niet meer lopen', which asks for help.
 * @param from place of the first word of what is refused
 * @param canBeRefused a kind of help, not a state: who has 'geen vervoer' asks for it
 */
export const isRefused = (sentence: readonly Token[], from: number, canBeRefused: boolean): boolean => {
  for (let place = from - 1; place >= Math.max(0, from - NEAR); place -= 1) {
    const word = sentence[place]?.word ?? '';
    const wished = sentence.slice(Math.max(0, place - NEAR), place).some((one) => WISHES.has(one.word));
    if (word === 'zonder' || word === 'without') return canBeRefused;
    if (word === 'geen' || word === 'no') {
      const between = sentence.slice(place + 1, from).some((one) => FOR.has(one.word));
      const misses = sentence.slice(Math.max(0, place - NEAR), place).some((one) => MISSES.has(one.word));
      return wished || (canBeRefused && !between && !misses);
    }
    if (word === 'niet' || word === 'not' || word === 'nooit') {
      const towards = sentence.slice(place + 1, from).some((one) => TOWARDS.has(one.word));
      return (canBeRefused && towards) || wished;
    }
  }
  return canBeRefused && isWavedAway(sentence, from);
};

const SEES = new Set(
  'zie ziet zien zit zitten hoef hoeft hoeven hoeve wil willen wille wilt wou lust'.split(' '),
);
const NO = new Set(['niet', 'nooit', 'geen', 'not']);

/** 'Verhuizen willen we niet', 'naar een verpleeghuis wil ze absoluut niet', 'een groep zie ik niet zitten'. */
const isWavedAway = (sentence: readonly Token[], from: number): boolean => {
  const after = sentence.slice(from + 1, from + 2 + NEAR).map(({ word }) => word);
  const sees = after.findIndex((word) => SEES.has(word));
  const no = after.findIndex((word) => NO.has(word));
  return sees >= 0 && no > sees;
};

/** 'Praten zonder dat mijn huisarts het weet': what stands behind it is neither asked nor refused. */
export const withoutAside = (sentence: readonly Token[]): readonly Token[] => {
  const at = sentence.findIndex(
    ({ word }, place) => word === 'zonder' && sentence[place + 1]?.word === 'dat' && place > 0,
  );
  return at < 0 ? sentence : sentence.slice(0, at);
};
