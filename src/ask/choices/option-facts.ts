import { offerFacts } from '../offers/index.ts';
import type { Language } from '../../platform/language/language.ts';
import type { Fact } from '../../ui/index.ts';
import { ICONS } from './criterion-icons.ts';
import type { Option } from './compare.ts';
import type { Words } from './words.ts';

/** The rows of one card: the five Ps, then what customers say (nothing yet, and said so). */
export const cardFacts = ({ offer, km, proposal }: Option, language: Language, w: Words): Fact[] => [
  ...offerFacts(offer, { language, km }).map(({ key, main, more }) => ({
    key,
    icon: ICONS[key],
    label: w.criteria[key].name,
    // What was written for her alone goes before what holds for everybody.
    main: proposal?.content[key] || main,
    more: proposal?.content[key] ? undefined : more,
  })),
  { icon: 'message-circle' as const, label: w.customersSay, main: w.noVerdicts, more: w.noVerdictsMore },
];
