import { paths } from '../../paths.ts';
import { errorOf } from '../../platform/http/form.ts';
import { capital, clock, dayAndClock, fullDay } from '../../platform/language/dates.ts';
import { Button, Card, Checks, fieldId, RadioOptions, Stack, TextArea } from '../../ui/index.ts';
import { type EmergencyAccess, VERDICTS } from './emergency.ts';
import { anchorOf, type ReviewProps } from './review.page.tsx';

type Props = ReviewProps & { access: EmergencyAccess };

/** One time that somebody was let in: who, when, why; and what we think of it. */
export function ReviewCard(props: Props) {
  const { access, names, language, w } = props;
  const r = w.review;
  const who = names.get(access.memberId) ?? r.someone;
  const span = r.span(capital(dayAndClock(access.askedAt, language)), clock(access.until, language));
  return (
    <Card as="article" title={r.who(who)} level={3} id={access.id} tone={access.judged ? 'sunken' : 'us'}>
      <Stack size="lg">
        <Checks
          items={[
            { icon: 'users', text: `${r.customer}: ${names.get(access.personId) || r.noName}` },
            { icon: 'clock', text: span },
            { icon: 'alert-triangle', text: `${w.form.whys[access.why]}: “${access.reason}”` },
          ]}
        />
        <Judgement {...props} who={who} />
      </Stack>
    </Card>
  );
}

function Judgement({ access, names, me, unkept, language, w, who }: Props & { who: string }) {
  const r = w.review;
  if (access.judged) {
    const { verdict, words, by, at } = access.judged;
    return (
      <p class="az-flush">
        <strong>{r.verdicts[verdict]}.</strong> “{words}”{' '}
        {r.by(names.get(by ?? '') ?? r.someone, fullDay(at, language))}.
      </p>
    );
  }
  if (access.memberId === me) return <p class="az-flush az-soft">{r.own}</p>;
  const again = unkept?.id === access.id ? unkept : undefined;
  return (
    <form class="az-stack" method="post" action={paths.manage.emergency({ access: access.id })} novalidate>
      <RadioOptions
        name="verdict"
        id={fieldId(anchorOf(access.id, 'verdict'))}
        label={r.verdict}
        options={VERDICTS.map((value) => ({ value, label: r.verdicts[value] }))}
        value={again?.typed['verdict']}
        error={errorOf(again?.errors, 'verdict')}
      />
      <TextArea
        name="words"
        id={fieldId(anchorOf(access.id, 'words'))}
        label={r.words}
        hint={r.wordsHint}
        rows={2}
        value={again?.typed['words']}
        error={errorOf(again?.errors, 'words')}
      />
      <div>
        <Button context={r.buttonFor(who)}>{r.button}</Button>
      </div>
    </form>
  );
}
