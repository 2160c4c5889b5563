import {
  CheckboxOptions,
  type Children,
  Heading,
  Paragraph,
  RadioOptions,
  TextArea,
} from '../../../ui/index.ts';
import {
  type Draft,
  FIRST_NAMES,
  isItem,
  isOffer,
  marksIn,
  partsOf,
  placeOf,
  type Screen,
} from '../../device/index.ts';
import { ITEMS, PROFESSIONS } from '../../protocol/index.ts';
import { ErrorText, Faces, Marks, Progress, Question, Worded, type Wording } from './question-parts.tsx';
import type { PageWords } from './words.ts';

export type ScreenProps = {
  screen: Screen;
  draft: Draft;
  words: PageWords;
  wording: Wording;
  route: 'device' | 'card';
  error?: string | undefined;
};

/** What one screen asks; the form around it and its buttons are the route's. */
export function ScreenBody(props: ScreenProps) {
  const place = placeOf(props.screen);
  const before = props.words.before as Partial<Record<Screen, string>>;
  const said = before[props.screen];
  return (
    <>
      {place && <Progress {...place} words={props.words} />}
      {said && <p class="az-progress">{said}</p>}
      <Asked {...props} />
    </>
  );
}

/** The error of a screen, in words; on a device it waits in the page. */
export const errorWords = (screen: Screen, w: PageWords): string =>
  screen === 'who' ? w.missingWho : screen === 'good' || screen === 'better' ? w.tooLong : w.missing;

function Asked({ screen, draft, words: w, wording, route, error }: ScreenProps) {
  const errorText = route === 'device' ? <ErrorText text={errorWords(screen, w)} waits /> : undefined;
  if (isItem(screen))
    return (
      <Question
        title={<Worded of={w.items[screen]} wording={wording} />}
        hint={<Worded of={w.itemHint} wording={wording} />}
        error={error}
      >
        {errorText}
        <Faces
          item={screen}
          value={draft.items[screen]}
          words={w}
          wording={wording}
          mayNotApply={!ITEMS.some(({ key, level }) => key === screen && level === 'friendly')}
        />
      </Question>
    );
  if (screen === 'again')
    return (
      <Question title={<Worded of={w.again.title} wording={wording} />} hint={w.again.hint} error={error}>
        {errorText}
        <Marks value={draft.again} words={w} />
      </Question>
    );
  if (screen === 'who' || screen === 'professions')
    return <Beforehand {...{ screen, draft, wording, error, errorText }} words={w} />;
  if (screen === 'good' || screen === 'better')
    return (
      <>
        <FocusHeading text={w.texts[screen].title} />
        {errorText}
        <TextArea
          name={screen}
          label={w.texts.label}
          hint={w.texts.hint}
          value={draft[screen]}
          error={error}
          rows={5}
          autocomplete="off"
        />
      </>
    );
  if (isOffer(screen))
    return (
      <>
        <FocusHeading text={w.offers[screen].title} />
        <Paragraph lead>{w.offers[screen].text}</Paragraph>
        <Paragraph soft>{w.offers.noHint}</Paragraph>
      </>
    );
  if (screen === 'recognise') return <Recognise draft={draft} words={w} route={route} />;
  const said = screen === 'reply' ? w.reply : w.send;
  return (
    <>
      <FocusHeading text={said.title} />
      <Paragraph lead>{screen === 'send' && route === 'card' ? w.send.textCard : said.text}</Paragraph>
      {screen === 'reply' && <Paragraph soft>{w.reply.mind}</Paragraph>}
      {screen === 'send' && error && <ErrorText text={error} />}
      {screen === 'send' && route === 'device' && <ErrorText text={w.send.nothing} waits />}
    </>
  );
}

type BeforehandProps = Pick<ScreenProps, 'draft' | 'words' | 'wording' | 'error'> & {
  screen: 'who' | 'professions';
  errorText: Children;
};

function Beforehand({ screen, draft, words: w, wording, error, errorText }: BeforehandProps) {
  if (screen === 'who')
    return (
      <>
        <RadioOptions
          name="by"
          heading={1}
          label={w.who.title}
          hint={w.who.hint}
          value={draft.by}
          error={error}
          options={Object.entries(w.who.options).map(([value, { label, hint }]) => ({ value, label, hint }))}
        />
        {errorText}
      </>
    );
  return (
    <CheckboxOptions
      name="professions"
      heading={1}
      label={<Worded of={w.professions.title} wording={wording} />}
      hint={w.professions.hint}
      values={[...draft.professions]}
      options={PROFESSIONS.map((value) => ({ value, label: w.professions.options[value] }))}
    />
  );
}

export function FocusHeading({ text }: { text: Children }) {
  return (
    <h1 class="nl-heading nl-heading--level-1" tabIndex={-1}>
      {text}
    </h1>
  );
}

const NAMES = new Set(FIRST_NAMES);

/** On a device, script fills the texts in; a card's come with the page. */
function Recognise({ draft, words: w, route }: Pick<ScreenProps, 'draft' | 'words' | 'route'>) {
  const found = [draft.good, draft.better].some((text) => marksIn(text, NAMES).length > 0);
  const device = route === 'device';
  return (
    <>
      <FocusHeading text={w.recognise.title} />
      <Paragraph lead>{w.recognise.text}</Paragraph>
      {(device || found) && (
        <p class="nl-paragraph" data-marks="found" hidden={device}>
          {w.recognise.found}
        </p>
      )}
      {(device || !found) && (
        <p class="nl-paragraph" data-marks="none" hidden={device}>
          {w.recognise.nothing}
        </p>
      )}
      {(['good', 'better'] as const).map((name) =>
        device || draft[name] ? (
          <div data-marked-part={name}>
            <Heading level={2} look={4}>
              {w.recognise[name]}
            </Heading>
            <p class="az-marked" data-marked={name}>
              {!device && <Marked text={draft[name]} words={w} />}
            </p>
          </div>
        ) : null,
      )}
    </>
  );
}

function Marked({ text, words: w }: { text: string; words: PageWords }) {
  return (
    <>
      {partsOf(text, marksIn(text, NAMES)).map(({ text: part, kind }) =>
        kind ? (
          <mark>
            {part}
            <span class="az-hidden"> ({w.recognise.kinds[kind]})</span>
          </mark>
        ) : (
          part
        ),
      )}
    </>
  );
}
