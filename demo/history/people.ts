import { backgroundShares, firstNames, streets, surnames } from '../data/names.ts';
import { places } from '../data/places.ts';
import type { Generation, NameGender, QuestionData } from '../data/types.ts';
import { idOf, type Random } from '../random.ts';

export type DemoPerson = {
  id: string;
  name: string;
  shortName: string;
  gender: NameGender;
  birthYear: number;
  postcode: string;
  street: string;
  city: string;
  phone: string | null;
  email: string | null;
  enteredByDesk: boolean;
};

const generationOf = (year: number): Generation =>
  year <= 1945 ? '1925-1945' : year <= 1965 ? '1946-1965' : year <= 1985 ? '1966-1985' : '1986-2005';

/** Someone whose age fits her first question, with a name of her generation. */
export const personFor = (number: number, first: QuestionData, year: number, random: Random): DemoPerson => {
  const [youngest, oldest] = first.ages;
  // Children are asked for by a parent: the person who asks is grown up.
  const birthYear = Math.min(
    2005,
    year - random.int(youngest, oldest) - (first.forWhom === 'other' && oldest < 25 ? 30 : 0),
  );
  const generation = generationOf(Math.max(1925, birthYear));
  const gender: NameGender = random.chance(birthYear < 1950 ? 0.64 : 0.57) ? 'v' : 'm';
  const background = random.weighted(backgroundShares[generation], (b) => b.weight).value;
  const known = firstNames.find(
    (f) => f.background === background && f.generation === generation && f.gender === gender,
  );
  const name = random.weighted((known ?? firstNames[0])?.names ?? [], (n) => n.weight).value;
  const surname = random.weighted(
    surnames.filter((s) => s.background === background),
    (s) => s.weight,
  );
  const last = [surname.infix, surname.name].filter(Boolean).join(' ');
  const place = random.weighted(places, (p) => p.weight);
  const digits = String(random.int(100_000, 999_999));
  const online = random.chance(birthYear < 1940 ? 0.35 : birthYear < 1955 ? 0.65 : 0.92);
  return {
    id: idOf('person', number),
    name: `${name} ${last}`,
    shortName: `${gender === 'v' ? 'mevrouw' : 'meneer'} ${last.charAt(0).toUpperCase()}${last.slice(1)}`,
    gender,
    birthYear,
    postcode: `${place.postcode}${'ABCDEGHJKL'.charAt(random.int(0, 9))}${'BCDEHKLPRT'.charAt(random.int(0, 9))}`,
    street: `${random.weighted(streets, (s) => s.weight).name} ${random.int(1, 140)}`,
    city: place.town,
    phone: random.chance(0.94)
      ? `(0123) ${digits.slice(0, 2)} ${digits.slice(2, 4)} ${digits.slice(4)}`
      : null,
    email: online ? `klant${number}@post.example` : null,
    enteredByDesk: !online,
  };
};
