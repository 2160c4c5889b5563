import { Alert, ButtonLink, Icon, Paragraph, ScriptButton } from '../../../ui/index.ts';
import { EMPTY, FIRST_NAMES, SCREENS, type Screen } from '../../device/index.ts';
import { Back, EnterButton, Foot } from './foot.tsx';
import { addressOf, collectorPage, type PageFrame } from './page-frame.tsx';
import { Promises } from './promises.tsx';
import { FocusHeading, ScreenBody } from './screen.tsx';
import { State } from './state.tsx';
import { Done, NotHere, Replies, Sending } from './verdict-states.tsx';
import { type PageWords, words } from './words.ts';

export type FormPlaces = {
  /** where the sealed verdict goes: '/oordeel', or the relay's address */
  post: string;
  /** before organisation and quarter: where the list of keys is */
  lists: string;
};

/**
 * The form on the collector's own origin: the same page for everybody, since a token stands behind # and is never sent.
 * All screens are in it; script shows one at a time. Without script it says what else one can do.
 */
export const verdictFormPage = (frame: PageFrame, { post, lists }: FormPlaces): string => {
  const w = words[frame.language];
  return collectorPage(frame, {
    title: w.title,
    tool: 'verdict-form',
    body: (
      <>
        <az-verdict-form
          data-post={post}
          data-lists={lists}
          data-version="full"
          data-names={FIRST_NAMES.join(' ')}
          data-kinds={JSON.stringify(w.recognise.kinds)}
        >
          <div class="az-page az-verdict__tools">
            <p class="az-flush" data-offline hidden>
              {w.offline}
            </p>
            <ReadButton words={w} />
          </div>
          <Without frame={frame} words={w} />
          <Start words={w} />
          {SCREENS.map((screen) => (
            <ScreenForm screen={screen} words={w} />
          ))}
          <Sending words={w} />
          <Done frame={frame} words={w} />
          <NotHere frame={frame} words={w} />
          <Replies words={w} />
        </az-verdict-form>
        <Promises frame={frame} route="device" />
      </>
    ),
  });
};

type Part = { words: PageWords };
type FramedPart = Part & { frame: PageFrame };

function ReadButton({ words: w }: Part) {
  return (
    <button class="nl-button nl-button--subtle" type="button" data-read hidden>
      <span class="nl-button__icon-start">
        <Icon name="volume" />
      </span>
      <span class="nl-button__label">
        <span data-while="silent">{w.readAloud}</span>
        <span data-while="speaking" hidden>
          {w.stopReading}
        </span>
      </span>
    </button>
  );
}

/** Not shown at once: where script runs, it never is. */
function Without({ frame, words: w }: FramedPart) {
  return (
    <div class="az-page az-section--tight az-stack az-late" data-when="without">
      <FocusHeading text={w.noScript.title} />
      <Paragraph lead>{w.noScript.text}</Paragraph>
      <Paragraph>{w.noScript.ask}</Paragraph>
      <div>
        <ButtonLink href={addressOf('/kaart', frame)} iconEnd="arrow-right">
          {w.none.cardLink}
        </ButtonLink>
      </div>
    </div>
  );
}

function About({ words: w }: Part) {
  const [before = '', between = '', after = ''] = w.about.split(/\*\{\w+\}\*/);
  return (
    <p class="az-verdict__about">
      {before}
      <strong data-say="label" />
      {between}
      <strong data-say="name" />
      {after}
    </p>
  );
}

function Start({ words: w }: Part) {
  return (
    <State when="start">
      <About words={w} />
      <FocusHeading text={w.start.title} />
      <Paragraph lead>{w.start.text}</Paragraph>
      <div data-if="before" hidden>
        <Alert kind="info" title={w.start.before} />
      </div>
      <div class="az-row az-verdict__foot" data-if="fresh">
        <ScriptButton act="full" kind="primary" iconEnd="arrow-right">
          {w.start.begin}
        </ScriptButton>
        <ScriptButton act="easy">{w.start.easy}</ScriptButton>
      </div>
      <p class="az-verdict__small" data-if="fresh">
        {w.start.easyHint}
      </p>
      <div class="az-stack az-stack--sm" data-if="draft" hidden>
        <p class="az-strong az-flush">{w.start.resume}</p>
        <p class="az-flush">{w.start.resumeText}</p>
        <div class="az-row az-verdict__foot">
          <ScriptButton act="resume" kind="primary" iconEnd="arrow-right">
            {w.start.go}
          </ScriptButton>
          <ScriptButton act="over">{w.start.over}</ScriptButton>
        </div>
      </div>
    </State>
  );
}

function ScreenForm({ screen, words: w }: Part & { screen: Screen }) {
  const enter =
    screen.startsWith('more-') || screen === 'reply' ? 'yes' : screen === 'send' ? 'send' : 'next';
  return (
    <form class="az-page az-verdict" data-when={screen} hidden noValidate>
      {screen !== 'reply' && <EnterButton act={enter} />}
      <Back words={w} first={screen === 'who'} />
      <ScreenBody screen={screen} draft={EMPTY} words={w} wording="both" route="device" />
      <Foot screen={screen} words={w} route="device" />
      {screen === 'send' && <p class="az-verdict__small">{w.send.laterHint}</p>}
    </form>
  );
}
