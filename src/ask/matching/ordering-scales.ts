export type Criterion = 'product' | 'price' | 'place' | 'promotion' | 'personnel';
type Text = { nl: string; en: string };
/** Holds for a value up to and including `most`, when no step before it did. */
export type Step = { most: number; points: number; text: Text };
export type Part = { text: Text; steps: readonly Step[] };

const rest = Number.POSITIVE_INFINITY;
const step = (most: number, points: number, nl: string, en: string): Step => ({
  most,
  points,
  text: { nl, en },
});
const part = (nl: string, en: string, steps: readonly Step[]): Part => ({ text: { nl, en }, steps });

/** The scales as they are calculated with, and as the public page shows them. The same for every provider. */
export const orderingScales = {
  product: {
    people: part('Voor wie is het?', 'Who is it for?', [
      step(0, 2, 'Voor iedereen die u noemde', 'For everyone you mentioned'),
      step(1, 1, 'Voor een deel, of voor iedereen', 'For some, or for everyone in general'),
      step(rest, 0, 'Voor andere mensen', 'For other people'),
    ]),
    form: part('Hoe krijgt u het?', 'How do you get it?', [
      step(0, 2, 'Zoals u het vroeg', 'The way you asked'),
      step(1, 1, 'Voor een deel zoals u het vroeg', 'Partly the way you asked'),
      step(rest, 0, 'Anders dan u vroeg', 'Another way than you asked'),
    ]),
  },
  price: {
    perTime: part('Wat u betaalt per uur of per keer', 'What you pay per hour or per time', [
      step(0, 4, 'U betaalt niets', 'You pay nothing'),
      step(10, 3, 'Tot en met € 10', 'Up to € 10'),
      step(25, 2, 'Tot en met € 25', 'Up to € 25'),
      step(50, 1, 'Tot en met € 50', 'Up to € 50'),
      step(rest, 0, 'Meer dan € 50', 'More than € 50'),
    ]),
    perMonth: part('Wat u betaalt per maand of in één keer', 'What you pay per month or once', [
      step(0, 4, 'U betaalt niets', 'You pay nothing'),
      step(25, 3, 'Tot en met € 25', 'Up to € 25'),
      step(75, 2, 'Tot en met € 75', 'Up to € 75'),
      step(150, 1, 'Tot en met € 150', 'Up to € 150'),
      step(rest, 0, 'Meer dan € 150', 'More than € 150'),
    ]),
  },
  place: {
    distance: part('Hoe ver moet u?', 'How far do you go?', [
      step(0, 4, 'Bij u thuis of online', 'At your home or online'),
      step(1, 3, 'Tot en met 1 kilometer', 'Up to 1 kilometre'),
      step(3, 2, 'Tot en met 3 kilometer', 'Up to 3 kilometres'),
      step(10, 1, 'Tot en met 10 kilometer', 'Up to 10 kilometres'),
      step(rest, 0, 'Verder dan 10 kilometer', 'Further than 10 kilometres'),
    ]),
  },
  promotion: {
    // Counted below nought, so that more days come first.
    trial: part('Mag u het proberen?', 'May you try it?', [
      step(-14, 2, 'Twee weken of langer', 'Two weeks or longer'),
      step(-1, 1, '1 tot 14 dagen', '1 to 14 days'),
      step(rest, 0, 'Niet op proef', 'No trial'),
    ]),
    notice: part('Hoe snel kunt u stoppen?', 'How soon can you stop?', [
      step(1, 2, 'Meteen, of de dag erna', 'At once, or the day after'),
      step(14, 1, 'Binnen twee weken', 'Within two weeks'),
      step(rest, 0, 'Na meer dan twee weken', 'After more than two weeks'),
    ]),
  },
  personnel: {
    faces: part('Hoeveel mensen komen er?', 'How many people come?', [
      step(2, 3, '1 of 2 mensen', '1 or 2 people'),
      step(4, 2, '3 of 4 mensen', '3 or 4 people'),
      step(7, 1, '5, 6 of 7 mensen', '5, 6 or 7 people'),
      step(rest, 0, '8 mensen of meer', '8 people or more'),
    ]),
    choose: part('Kiest u wie er komt?', 'Do you choose who comes?', [
      step(0, 1, 'Ja, u kiest zelf', 'Yes, you choose'),
      step(rest, 0, 'Nee', 'No'),
    ]),
  },
} as const satisfies Record<Criterion, Record<string, Part>>;
