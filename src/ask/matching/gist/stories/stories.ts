import { aLastHome } from './a-last-home.data.ts';
import { achesAndChores } from './aches-and-chores.data.ts';
import { atHome } from './at-home.data.ts';
import { bedFeetTeeth } from './bed-feet-teeth.data.ts';
import { body } from './body.data.ts';
import { bornDifferent } from './born-different.data.ts';
import { brainAndBodyAgain } from './brain-and-body-again.data.ts';
import { careElsewhere } from './care-elsewhere.data.ts';
import { carersAndDays } from './carers-and-days.data.ts';
import { clinic } from './clinic.data.ts';
import { company } from './company.data.ts';
import { daysAndWays } from './days-and-ways.data.ts';
import { doing } from './doing.data.ts';
import { endOfLife } from './end-of-life.data.ts';
import { families } from './families.data.ts';
import { fearAndBrainKinds } from './fear-and-brain-kinds.data.ts';
import { forgetting } from './forgetting.data.ts';
import { growingUp } from './growing-up.data.ts';
import { grownUp } from './grown-up.data.ts';
import { heardSince } from './heard-since.data.ts';
import { homeTillTheEnd } from './home-till-the-end.data.ts';
import { houseAndHome } from './house-and-home.data.ts';
import { illnessTold } from './illness-told.data.ts';
import { innerLife } from './inner-life.data.ts';
import { kidsLearning } from './kids-learning.data.ts';
import { kidsRaising } from './kids-raising.data.ts';
import { limbsAndSenses } from './limbs-and-senses.data.ts';
import { memoryAndLimits } from './memory-and-limits.data.ts';
import { mind } from './mind.data.ts';
import { mindAgain } from './mind-again.data.ts';
import { moneyAndGrip } from './money-and-grip.data.ts';
import { movingAndMood } from './moving-and-mood.data.ts';
import { nearAndCaring } from './near-and-caring.data.ts';
import { offered } from './offered.data.ts';
import { offeredInFull } from './offered-in-full.data.ts';
import { offeredPlain } from './offered-plain.data.ts';
import { oldAge } from './old-age.data.ts';
import { people } from './people.data.ts';
import { pillsAndNights } from './pills-and-nights.data.ts';
import { playAndCloseness } from './play-and-closeness.data.ts';
import { recoveryAndDrink } from './recovery-and-drink.data.ts';
import { rights } from './rights.data.ts';
import { safeAtHome } from './safe-at-home.data.ts';
import { saidAgainOfCare } from './said-again-care.data.ts';
import { saidAgainOfHome } from './said-again-home.data.ts';
import { shelterAndMeaning } from './shelter-and-meaning.data.ts';
import { shopCookMend } from './shop-cook-mend.data.ts';
import { strainAndTies } from './strain-and-ties.data.ts';
import { toldAtLength } from './told-at-length.data.ts';
import { washedAndDressed } from './washed-and-dressed.data.ts';
import { ways } from './ways.data.ts';
import { whereToLive } from './where-to-live.data.ts';
import { youngAndBrain } from './young-and-brain.data.ts';

/** What somebody tells, and what it is about: first what is asked, then what helps as well. */
export type Story = { concepts: readonly string[]; text: string };

const storyOf = (line: string): Story => {
  const [concepts = '', text = ''] = line.split(/: (.*)/s);
  return { concepts: concepts.split(' '), text };
};

export const STORIES: readonly Story[] = [
  aLastHome,
  achesAndChores,
  atHome,
  bedFeetTeeth,
  body,
  bornDifferent,
  brainAndBodyAgain,
  careElsewhere,
  carersAndDays,
  clinic,
  company,
  daysAndWays,
  doing,
  endOfLife,
  families,
  fearAndBrainKinds,
  forgetting,
  growingUp,
  grownUp,
  heardSince,
  homeTillTheEnd,
  houseAndHome,
  illnessTold,
  innerLife,
  kidsLearning,
  kidsRaising,
  limbsAndSenses,
  memoryAndLimits,
  mindAgain,
  mind,
  moneyAndGrip,
  movingAndMood,
  nearAndCaring,
  offeredInFull,
  offeredPlain,
  offered,
  oldAge,
  people,
  pillsAndNights,
  playAndCloseness,
  recoveryAndDrink,
  rights,
  safeAtHome,
  saidAgainOfCare,
  saidAgainOfHome,
  shelterAndMeaning,
  shopCookMend,
  strainAndTies,
  toldAtLength,
  washedAndDressed,
  ways,
  whereToLive,
  youngAndBrain,
].flatMap((lines) => lines.trim().split('\n').map(storyOf));
