import { type AlikeCard, guestWords, personsOf } from '../../ask/people/index.ts';
import { errorOf, type FieldError } from '../../platform/http/form.ts';
import { capital } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { Paragraph, RadioOptions } from '../../ui/index.ts';
import type { Words } from './words.ts';

export const NEW = 'nieuw';
/** What of the form tells whom this may be. */
export const TOLD = ['name', 'phone', 'postcode', 'birthYear', 'email', 'street'] as const;

export type KnownProps = {
  found: readonly AlikeCard[];
  chosen?: string | undefined;
  errors?: readonly FieldError[];
  now: Date;
  language: Language;
  w: Words;
};

/** 'Do we know this customer?' A part of the form: what is answered here is not asked again. */
export function KnownOnes({ found, chosen, errors = [], now, language, w }: KnownProps) {
  const o = w.onePerson;
  if (found.length === 0)
    return (
      <Paragraph soft small flush>
        {o.knownNobody}
      </Paragraph>
    );
  const options = found.map(({ card, alike }, at) => ({
    value: card.personId,
    label: card.name,
    hint: [
      [card.birthYear && w.case.born(card.birthYear), card.postcode, card.phone].filter(Boolean).join(' · '),
      o.alikeIn(alike.map((one) => o.alike[one]).join(', ')),
      // She is on the phone or at the counter now.
      capital(guestWords(card.guest, now, language)),
    ]
      .filter(Boolean)
      .join('. '),
    shortcut: at === 0 ? '4' : undefined,
  }));
  return (
    <div data-say={o.knownSay(found.length)}>
      <RadioOptions
        name="wie"
        label={o.known}
        hint={o.knownHint}
        value={isAmong(found, chosen) ? chosen : undefined}
        error={errorOf(errors, 'wie')}
        options={[...options, { value: NEW, label: o.isNew }]}
      />
    </div>
  );
}

const isAmong = (found: readonly AlikeCard[], chosen: string | undefined): boolean =>
  chosen === NEW || found.some(({ card }) => chosen !== undefined && personsOf(card).includes(chosen));
