import {
  Alert,
  Button,
  Details,
  FileField,
  Link,
  Paragraph,
  ScriptButton,
  TextArea,
} from '../../../ui/index.ts';
import { addressOf, type PageFrame } from './page-frame.tsx';
import { ErrorText } from './question-parts.tsx';
import { FocusHeading } from './screen.tsx';
import { State } from './state.tsx';
import type { PageWords } from './words.ts';

// Where the form's page can be, beside its questions. Script shows one at a time.
type Part = { words: PageWords };
type FramedPart = Part & { frame: PageFrame };

export function Sending({ words: w }: Part) {
  return (
    <>
      <State when="sending">
        <FocusHeading text={w.sending} />
      </State>
      <State when="waiting-offline waiting-later">
        <FocusHeading text={w.waiting.title} />
        <p class="nl-paragraph nl-paragraph--lead" data-when="waiting-offline">
          {w.waiting.offline}
        </p>
        <p class="nl-paragraph nl-paragraph--lead" data-when="waiting-later">
          {w.waiting.later}
        </p>
        <div>
          <ScriptButton act="now">{w.waiting.now}</ScriptButton>
        </div>
      </State>
      <State when="refused">
        <FocusHeading text={w.refused.title} />
        {(['closed', 'newer', 'wrong'] as const).map((reason) => (
          <p class="nl-paragraph nl-paragraph--lead" data-reason={reason} hidden>
            {w.refused[reason]}
          </p>
        ))}
      </State>
    </>
  );
}

export function Done({ frame, words: w }: FramedPart) {
  const [before = '', after = ''] = w.done.changeText.split('{until}');
  return (
    <>
      <State when="done">
        <span class="az-piece az-piece--lg" aria-hidden="true" />
        <FocusHeading text={w.done.title} />
        <Paragraph lead>{w.done.text}</Paragraph>
        <h2 class="nl-heading nl-heading--level-3">{w.done.change}</h2>
        <p class="nl-paragraph">
          {before}
          <strong data-say="until" />
          {after}
        </p>
        <div>
          <ScriptButton act="again">{w.done.again}</ScriptButton>
        </div>
        <h2 class="nl-heading nl-heading--level-3">{w.done.compliment}</h2>
        <Paragraph>{w.done.complimentText}</Paragraph>
        {frame.compliment && (
          <p class="az-flush">
            <Link href={frame.compliment}>{w.done.complimentLink}</Link>
          </p>
        )}
        <Details summary={w.done.forget}>
          <Paragraph>{w.done.forgetText}</Paragraph>
          <div>
            <ScriptButton act="forget">{w.done.forget}</ScriptButton>
          </div>
        </Details>
      </State>
      <State when="forgotten">
        <FocusHeading text={w.done.forgotten} />
        <Paragraph lead>{w.done.forgottenText}</Paragraph>
      </State>
    </>
  );
}

export function NotHere({ frame, words: w }: FramedPart) {
  return (
    <>
      <State when="none">
        <FocusHeading text={w.none.title} />
        <Paragraph lead>{w.none.text}</Paragraph>
        <Paragraph>{w.none.qr}</Paragraph>
        <form class="az-stack" data-file noValidate>
          <ErrorText text={w.none.fileWrong} waits />
          <FileField name="file" label={w.none.file} hint={w.none.fileLabel} accept=".txt,text/plain" />
          <div>
            <Button kind="secondary">{w.none.open}</Button>
          </div>
        </form>
        <p class="az-flush">
          {w.none.card} <Link href={addressOf('/kaart', frame)}>{w.none.cardLink}</Link>
        </p>
      </State>
      <State when="which">
        <FocusHeading text={w.which.title} />
        <Paragraph lead>{w.which.text}</Paragraph>
        <div class="az-stack" data-rights>
          <template>
            <div class="az-card az-stack az-stack--sm">
              <p class="az-flush">
                <strong data-say="label" /> · <span data-say="name" />
              </p>
              <div>
                <ScriptButton act="">{w.which.open}</ScriptButton>
              </div>
            </div>
          </template>
        </div>
      </State>
      <State when="over">
        <FocusHeading text={w.over.title} />
        <Paragraph lead>{w.over.text}</Paragraph>
      </State>
      <State when="wrong-list">
        <FocusHeading text={w.wrongList.title} />
        <Alert kind="error" title={w.wrongList.text} />
      </State>
      <State when="unreachable">
        <FocusHeading text={w.unreachable.title} />
        <Paragraph lead>{w.unreachable.text}</Paragraph>
        <div>
          <ScriptButton act="retry">{w.unreachable.button}</ScriptButton>
        </div>
      </State>
    </>
  );
}

/** What the organisation asks back: below the first and the last screen, when there is something. */
export function Replies({ words: w }: Part) {
  return (
    <div data-when="start done over">
      <section class="az-page az-section--tight az-stack" data-box hidden>
        <template>
          <form class="az-card az-card--us az-stack" noValidate>
            <h2 class="nl-heading nl-heading--level-3">{w.box.title}</h2>
            <p class="az-flush">{w.box.from}</p>
            <blockquote class="az-quote az-quote--md">
              <p data-say="question" />
            </blockquote>
            <TextArea
              name="answer"
              label={w.box.label}
              hint={w.box.hint}
              autocomplete="off"
              maxLength={1000}
            />
            <div>
              <Button kind="secondary">{w.box.button}</Button>
            </div>
            <div role="status">
              {(['sent', 'failed', 'answered'] as const).map((what) => (
                <p class="az-strong az-flush" data-told={what} hidden>
                  {w.box[what]}
                </p>
              ))}
            </div>
          </form>
        </template>
      </section>
    </div>
  );
}
