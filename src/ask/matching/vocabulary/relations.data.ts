import type { Relation } from './concept.ts';
import { brainAndMemory } from './relations/brain-and-memory.data.ts';
import { carersAndCompany } from './relations/carers-and-company.data.ts';
import { disabilityAndTherapy } from './relations/disability-and-therapy.data.ts';
import { elsewhere } from './relations/elsewhere.data.ts';
import { homeCare } from './relations/home-care.data.ts';
import { living } from './relations/living.data.ts';
import { mind } from './relations/mind.data.ts';
import { moneyAndSupport } from './relations/money-and-support.data.ts';
import { youth } from './relations/youth.data.ts';

/** The whole care vocabulary. */
export const RELATIONS: readonly Relation[] = [
  ...homeCare,
  ...living,
  ...brainAndMemory,
  ...disabilityAndTherapy,
  ...mind,
  ...youth,
  ...carersAndCompany,
  ...moneyAndSupport,
  ...elsewhere,
];
