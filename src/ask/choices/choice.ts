import type { Feeling, Stones } from '../../ui/index.ts';

/** The five Ps and one's own feeling; `feeling` is goodwill in the glossary, private in one's own order. */
export const CRITERIA = ['product', 'price', 'place', 'promotion', 'personnel', 'feeling'] as const;
export type CriterionKey = (typeof CRITERIA)[number];

export type Weights = Readonly<Partial<Record<CriterionKey, Stones>>>;
export type Feelings = ReadonlyMap<string, Feeling>;

export type ChoiceKind = 'choose' | 'none' | 'talk' | 'nothing' | 'decline' | 'switch' | 'stop';
export type ChosenBy = 'self' | 'representative' | 'desk';
/** helper: the name of who chose for her, for her timeline */
export type Chooser = { by: ChosenBy; helper?: string | undefined };

/** One act of choosing; the last one of a question holds. */
export type Choice = {
  id: string;
  personId: string;
  questionId: string;
  kind: ChoiceKind;
  organisationId: string | null;
  offerId: string | null;
  proposalId: string | null;
  reason: string | null;
  chosenBy: ChosenBy;
  chosenAt: Date;
};

/** An offer she saw side by side with others, and its place there the last time. */
export type SeenOffer = { offerId: string; place: number; firstSeenAt: Date; lastSeenAt: Date };
