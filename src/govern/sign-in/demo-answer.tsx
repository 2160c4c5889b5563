import { paths } from '../../paths.ts';
import { Button, Details, HiddenField, RadioOptions, TextArea } from '../../ui/index.ts';
import type { Words } from './nl.ts';

/** Answers a mail as if one's own program for mail did: it comes in as any mail does. */
export function DemoAnswer({ id, words: w }: { id: string; words: Words }) {
  return (
    <Details summary={w.mail.answer}>
      <form class="az-stack az-stack--sm" method="post" action={paths.signIn.demoAnswer()}>
        <HiddenField name="mail" value={id} />
        <TextArea name="antwoord" id={`antwoord-${id}`} label={w.mail.answerLabel} rows={3} />
        <RadioOptions
          name="van"
          id={`van-${id}`}
          label={w.mail.answerFrom}
          options={[
            { value: 'zelf', label: w.mail.answerSelf },
            { value: 'ander', label: w.mail.answerOther, hint: w.mail.answerOtherHint },
          ]}
          value="zelf"
        />
        <div>
          <Button kind="secondary">{w.mail.answerButton}</Button>
        </div>
      </form>
    </Details>
  );
}
