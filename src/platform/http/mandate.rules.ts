import type { Actor, MandateRepresentative, Scope } from '../database/actors.ts';
import type { Language } from '../language/language.ts';

/** What a route asks of who acts by a mandate; 'never' is hers alone. */
export type Needed = Scope | 'never';
type Asked = { method: 'GET' | 'POST'; mandate?: Needed | undefined };

/** Looking is for each helper; whatever is done is refused unless the route says which scope it needs. */
export const neededBy = ({ method, mandate }: Asked): Needed =>
  mandate ?? (method === 'GET' ? 'see' : 'never');

/** May this actor do what needs this scope? Whoever does not act by a mandate is left to the policy. */
export const mayDo = (actor: Actor, needed: Needed): boolean =>
  actor.kind !== 'representative' ||
  actor.ground !== 'mandate' ||
  (needed !== 'never' && actor.scope.includes(needed));

const words = {
  nl: {
    see: 'meekijken',
    talk: 'berichten sturen',
    choose: 'kiezen',
    details: 'gegevens aanpassen',
    hers: (name: string) => `Dit kan alleen ${name} zelf.`,
    notGiven: (name: string, act: string) => `${name} heeft u niet gevraagd om dit te doen: ${act}.`,
    notShown: (name: string) => `${name} heeft u niet gevraagd om dit te zien: persoonlijke gegevens.`,
    may: (acts: string) => `U mag wel: ${acts}.`,
    ask: 'Is het toch nodig? Vraag het dan zelf.',
  },
  en: {
    see: 'look along',
    talk: 'send messages',
    choose: 'choose',
    details: 'change details',
    hers: (name: string) => `Only ${name} can do this.`,
    notGiven: (name: string, act: string) => `${name} has not asked you to do this: ${act}.`,
    notShown: (name: string) => `${name} has not asked you to see this: personal details.`,
    may: (acts: string) => `You may: ${acts}.`,
    ask: 'Is it needed after all? Then ask for it.',
  },
} as const;

/** For whom a helper acts, as she knows her; undefined for whoever is here for herself. */
export const helpedName = (actor: Actor): string | undefined =>
  actor.kind === 'representative' && actor.ground === 'mandate' ? actor.personName : undefined;

/** Said plainly to a helper who tried what was not given. */
export const refusalOf = (
  { personName, scope }: MandateRepresentative,
  route: Asked,
  language: Language,
): string => {
  const w = words[language];
  const may = w.may(scope.map((one) => w[one]).join(', '));
  const needed = neededBy(route);
  if (needed === 'never') return `${w.hers(personName)} ${may}`;
  const merelyLooks = route.method === 'GET' && needed === 'details';
  const refused = merelyLooks ? w.notShown(personName) : w.notGiven(personName, w[needed]);
  return `${refused} ${may} ${w.ask}`;
};

/** Said to a helper whose mandate ended while she was busy. */
export const lapsedSentence: Readonly<Record<Language, string>> = {
  nl: 'U mag niet meer voor een ander kijken. De toestemming is voorbij of ingetrokken. U bent weer uzelf.',
  en: 'You can no longer look along for someone else. The permission is over or was taken back. You are yourself again.',
};
