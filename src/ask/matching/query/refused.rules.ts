import type { Token } from '../vocabulary/lexicon.ts';

const WISHES = new Set(
  `wil willen wilt wou hoef hoeft hoeven liever absoluut beslist svp asjeblieft alsjeblieft alstublieft moet graag
  want wants rather dont`.split(/\s+/),
);
const TOWARDS = new Set(['naar', 'in', 'weer', 'nog', 'opnieuw', 'to', 'into', 'aan', 'met', 'a']);
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
    if (word === 'geen' || word === 'no') return canBeRefused || wished;
    if (word === 'niet' || word === 'not' || word === 'nooit') {
      const towards = sentence.slice(place + 1, from).some((one) => TOWARDS.has(one.word));
      return (canBeRefused && towards) || wished;
    }
  }
  return canBeRefused && isWavedAway(sentence, from);
};

const SEES = new Set('zie ziet zien zit zitten hoef hoeft hoeven wil willen wilt wou lust'.split(' '));
const NO = new Set(['niet', 'nooit', 'geen', 'not']);

/** 'Verhuizen willen we niet', 'naar een verpleeghuis wil ze absoluut niet', 'een groep zie ik niet zitten'. */
const isWavedAway = (sentence: readonly Token[], from: number): boolean => {
  const after = sentence.slice(from + 1, from + 2 + NEAR).map(({ word }) => word);
  const sees = after.findIndex((word) => SEES.has(word));
  const no = after.findIndex((word) => NO.has(word));
  return sees >= 0 && no > sees;
};
