import { aKeyOfOnesOwn } from './a-key-of-ones-own.data.ts';
import { aLastHome } from './a-last-home.data.ts';
import { aMindAdrift } from './a-mind-adrift.data.ts';
import { achesAndChores } from './aches-and-chores.data.ts';
import { afterTheKnock } from './after-the-knock.data.ts';
import { askedForAnother } from './asked-for-another.data.ts';
import { atHome } from './at-home.data.ts';
import { bedFeetTeeth } from './bed-feet-teeth.data.ts';
import { besideTheWord } from './beside-the-word.data.ts';
import { betweenTheLines } from './between-the-lines.data.ts';
import { body } from './body.data.ts';
import { bornDifferent } from './born-different.data.ts';
import { brainAndBodyAgain } from './brain-and-body-again.data.ts';
import { brochuresOfFamiliesAndMinds } from './brochures-of-families-and-minds.data.ts';
import { brochuresOfLivesAndHomes } from './brochures-of-lives-and-homes.data.ts';
import { broomBasketPan } from './broom-basket-pan.data.ts';
import { byDayAndAmongPeople } from './by-day-and-among-people.data.ts';
import { careElsewhere } from './care-elsewhere.data.ts';
import { carersAndDays } from './carers-and-days.data.ts';
import { classroomsAndTeens } from './classrooms-and-teens.data.ts';
import { clinic } from './clinic.data.ts';
import { company } from './company.data.ts';
import { countersAndRights } from './counters-and-rights.data.ts';
import { daysAndWays } from './days-and-ways.data.ts';
import { doing } from './doing.data.ts';
import { endOfLife } from './end-of-life.data.ts';
import { envelopes } from './envelopes.data.ts';
import { families } from './families.data.ts';
import { fearAndBrainKinds } from './fear-and-brain-kinds.data.ts';
import { fewWordsOfDutch } from './few-words-of-dutch.data.ts';
import { firstLightAndBedtime } from './first-light-and-bedtime.data.ts';
import { foldersAndCatalogues } from './folders-and-catalogues.data.ts';
import { forgetting } from './forgetting.data.ts';
import { glassAndQuarrel } from './glass-and-quarrel.data.ts';
import { growingUp } from './growing-up.data.ts';
import { grownUp } from './grown-up.data.ts';
import { handsFullOfDay } from './hands-full-of-day.data.ts';
import { heardSince } from './heard-since.data.ts';
import { homeTillTheEnd } from './home-till-the-end.data.ts';
import { homesWithChildren } from './homes-with-children.data.ts';
import { houseAndHome } from './house-and-home.data.ts';
import { illnessTold } from './illness-told.data.ts';
import { inEnglish } from './in-english.data.ts';
import { innerLife } from './inner-life.data.ts';
import { kidsLearning } from './kids-learning.data.ts';
import { kidsRaising } from './kids-raising.data.ts';
import { lastSeasons } from './last-seasons.data.ts';
import { learningItAgain } from './learning-it-again.data.ts';
import { lettersToTheDesk } from './letters-to-the-desk.data.ts';
import { limbsAndSenses } from './limbs-and-senses.data.ts';
import { lossAndLongIllness } from './loss-and-long-illness.data.ts';
import { loudQuietHeads } from './loud-quiet-heads.data.ts';
import { lowSpiritsAndThresholds } from './low-spirits-and-thresholds.data.ts';
import { madeABitOtherwise } from './made-a-bit-otherwise.data.ts';
import { memoryAndLimits } from './memory-and-limits.data.ts';
import { mind } from './mind.data.ts';
import { mindAgain } from './mind-again.data.ts';
import { moneyAndGrip } from './money-and-grip.data.ts';
import { moreOfHomeAndBread } from './more-of-home-and-bread.data.ts';
import { moreOfTheMind } from './more-of-the-mind.data.ts';
import { moreOfTheYoung } from './more-of-the-young.data.ts';
import { movingAndMood } from './moving-and-mood.data.ts';
import { nearAndCaring } from './near-and-caring.data.ts';
import { notThisButThat } from './not-this-but-that.data.ts';
import { nurseInTheStreet } from './nurse-in-the-street.data.ts';
import { offered } from './offered.data.ts';
import { offeredInFull } from './offered-in-full.data.ts';
import { offeredPlain } from './offered-plain.data.ts';
import { offeredToFamilies } from './offered-to-families.data.ts';
import { offeredToLiveAndWork } from './offered-to-live-and-work.data.ts';
import { oldAge } from './old-age.data.ts';
import { onTheDoorstep } from './on-the-doorstep.data.ts';
import { otherTongues } from './other-tongues.data.ts';
import { ownFrontDoor } from './own-front-door.data.ts';
import { papersAndRides } from './papers-and-rides.data.ts';
import { people } from './people.data.ts';
import { pillsAndNights } from './pills-and-nights.data.ts';
import { playAndCloseness } from './play-and-closeness.data.ts';
import { recoveryAndDrink } from './recovery-and-drink.data.ts';
import { referredLivesAndHomes } from './referred-lives-and-homes.data.ts';
import { referredYoungAndMind } from './referred-young-and-mind.data.ts';
import { rights } from './rights.data.ts';
import { safeAtHome } from './safe-at-home.data.ts';
import { saidAgainOfCare } from './said-again-care.data.ts';
import { saidAgainOfHome } from './said-again-home.data.ts';
import { shelterAndMeaning } from './shelter-and-meaning.data.ts';
import { shopCookMend } from './shop-cook-mend.data.ts';
import { strainAndTies } from './strain-and-ties.data.ts';
import { toldAtLength } from './told-at-length.data.ts';
import { typedInAHurry } from './typed-in-a-hurry.data.ts';
import { underAnotherRoof } from './under-another-roof.data.ts';
import { washedAndDressed } from './washed-and-dressed.data.ts';
import { ways } from './ways.data.ts';
import { whatStayedBehind } from './what-stayed-behind.data.ts';
import { whereToLive } from './where-to-live.data.ts';
import { whoHoldsItUp } from './who-holds-it-up.data.ts';
import { whoMindsWhom } from './who-minds-whom.data.ts';
import { wholeLetters } from './whole-letters.data.ts';
import { yearsOfIllness } from './years-of-illness.data.ts';
import { youngAndBrain } from './young-and-brain.data.ts';

/** What somebody tells, and what it is about: first what is asked, then what helps as well. */
export type Story = { concepts: readonly string[]; text: string };

const storyOf = (line: string): Story => {
  const [concepts = '', text = ''] = line.split(/: (.*)/s);
  return { concepts: concepts.split(' '), text };
};

export const STORIES: readonly Story[] = [
  aKeyOfOnesOwn,
  aLastHome,
  aMindAdrift,
  achesAndChores,
  afterTheKnock,
  askedForAnother,
  atHome,
  bedFeetTeeth,
  besideTheWord,
  betweenTheLines,
  body,
  bornDifferent,
  brainAndBodyAgain,
  brochuresOfFamiliesAndMinds,
  brochuresOfLivesAndHomes,
  broomBasketPan,
  byDayAndAmongPeople,
  careElsewhere,
  carersAndDays,
  classroomsAndTeens,
  clinic,
  company,
  countersAndRights,
  daysAndWays,
  doing,
  endOfLife,
  envelopes,
  families,
  fearAndBrainKinds,
  fewWordsOfDutch,
  firstLightAndBedtime,
  foldersAndCatalogues,
  forgetting,
  glassAndQuarrel,
  growingUp,
  grownUp,
  handsFullOfDay,
  heardSince,
  homeTillTheEnd,
  homesWithChildren,
  houseAndHome,
  illnessTold,
  inEnglish,
  innerLife,
  kidsLearning,
  kidsRaising,
  lastSeasons,
  learningItAgain,
  lettersToTheDesk,
  limbsAndSenses,
  lossAndLongIllness,
  loudQuietHeads,
  lowSpiritsAndThresholds,
  madeABitOtherwise,
  memoryAndLimits,
  mindAgain,
  mind,
  moneyAndGrip,
  moreOfHomeAndBread,
  moreOfTheMind,
  moreOfTheYoung,
  movingAndMood,
  nearAndCaring,
  notThisButThat,
  nurseInTheStreet,
  offeredInFull,
  offeredPlain,
  offeredToFamilies,
  offeredToLiveAndWork,
  offered,
  oldAge,
  onTheDoorstep,
  otherTongues,
  ownFrontDoor,
  papersAndRides,
  people,
  pillsAndNights,
  playAndCloseness,
  recoveryAndDrink,
  referredLivesAndHomes,
  referredYoungAndMind,
  rights,
  safeAtHome,
  saidAgainOfCare,
  saidAgainOfHome,
  shelterAndMeaning,
  shopCookMend,
  strainAndTies,
  toldAtLength,
  typedInAHurry,
  underAnotherRoof,
  washedAndDressed,
  ways,
  whatStayedBehind,
  whereToLive,
  whoHoldsItUp,
  whoMindsWhom,
  wholeLetters,
  yearsOfIllness,
  youngAndBrain,
].flatMap((lines) => lines.trim().split('\n').map(storyOf));
