/**
 * What counts how much in the fit of an offer to a question. Found by trying on the development questions only
 * (docs/benchmarks.md); shown on the page about the order. No payment, and nobody's name, is among it.
 */
export const FIT = {
  /** the most an offer can get for what was asked */
  most: 1000,
  /** of it for the meaning of what was asked, when that was understood; the rest for its very words */
  meaning: 0.7,
  /** where a phrase stands in an offer: how surely the offer is about it */
  field: { title: 1, first: 0.65, text: 0.4, aside: 0.2 },
  /** an offer for people who live with something, is about it */
  forPeople: 0.6,
  weakPhrase: 0.7,
  /** what may be meant, beside what is surely meant */
  weakBeside: 0.7,
  /** a phrase that is only part of a longer word */
  insideWord: 0.6,
  /** each further mention of the same brings it this much nearer to sure */
  again: 0.25,
  /** a word of the question in the title, the text, the smaller texts, as part of a word; one the vocabulary has not */
  word: { title: 1, text: 0.74, aside: 0.35, part: 0.8, strange: 0.6 },
  /** what all words together speak for: how much, from which share on, how many concepts */
  hint: { share: 0.58, least: 0.03, most: 2, surest: 1 },
  /** a sentence that asks, above one that tells */
  asking: 1,
  /** a phrase of several words is surer than a single one */
  longPhrase: 1.15,
  /** the general beside the exact: personal care beside showering */
  general: 0.35,
  /** what is for the old, asked by who is young */
  oddAge: 0.2,
  /** this small beside the largest, a concept is left out */
  faint: 0.15,
  mostConcepts: 10,
  mostWords: 10,
  /** words that nearly every offer has say nothing */
  leastRare: 0.15,
  /** a condition someone lives with, beside the help that is asked for */
  background: 0.5,
  people: { right: 60, everyone: 16, wrong: -70, otherAge: -400, special: -60 },
  /** from this much of what is not wanted (of 255), an offer is left out */
  unwantedFrom: 110,
  /** a question of one weak word is not sure of itself */
  leastWords: 4,
  /** what nobody confirmed orders, and does not exclude */
  softAge: -300,
  softForm: -20,
  /** a best score below this is no answer */
  enough: 60,
  /**
   * when what was found is no answer: bounds of the signs of `enough.rules.ts`, and what each weighs. Learnt from the
   * development questions by `bench/match/learn-none.ts`, which says how it does on regions that it did not learn from;
   * `start` was raised by 0.5 when 480 more examples made the ear say 'outside' less.
   */
  none: {
    heard: [-5, 3],
    fitsFrom: 600,
    hardlyBelow: 250,
    excludedBelow: 400,
    /** what is named in passing by many must be given more surely */
    elsewhere: { from: 0.5, enough: 1 },
    anywhere: { from: 0.15, enough: 0.35 },
    start: 2,
    weights: {
      sounds: 4.1,
      topic: 2.9,
      fits: -4.5,
      hardly: 0.2,
      excluded: 5.6,
      elsewhere: 12.7,
      missing: 5.2,
    },
  },
  /** from this part of a question on, a concept says for whom it is */
  sureOfPeople: 0.06,
  /** the same for a group that few people belong to */
  sureOfFew: 0.08,
  /** so many points make no difference in the neutral order: a lot decides */
  step: 15,
  /** from these scores on: fits a little, somewhat, well, very well */
  classes: [120, 215, 325, 460],
  /** less than this is not found at all */
  least: 40,
  /** nor is what has less than this for meaning and words, whomever it is for */
  leastContent: 20,
} as const;
