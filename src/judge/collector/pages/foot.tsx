import { Button, type Children, Icon } from '../../../ui/index.ts';
import { isOffer, type Screen } from '../../device/index.ts';
import type { PageWords } from './words.ts';

/** What the buttons of a form say that they do: field `doe`, the same on a device and on a card. */
export const ACTS = [
  'next',
  'skip',
  'back',
  'yes',
  'no',
  'drop',
  'change',
  'send',
  'send-later',
  'stay',
] as const;
export type Act = (typeof ACTS)[number];

type FootProps = { screen: Screen; words: PageWords; route: 'device' | 'card' };

function Do({
  act,
  kind,
  arrow,
  children,
}: {
  act: Act;
  kind?: 'secondary' | 'subtle';
  arrow?: boolean;
  children: Children;
}) {
  return (
    <Button name="doe" value={act} kind={kind} iconEnd={arrow ? 'arrow-right' : undefined}>
      {children}
    </Button>
  );
}

/** One brass button; beside it what is as good a choice. */
export function Foot({ screen, words: w, route }: FootProps) {
  return <div class="az-row az-verdict__foot">{buttonsOf({ screen, words: w, route })}</div>;
}

function buttonsOf({ screen, words: w, route }: FootProps): Children {
  if (isOffer(screen))
    return (
      <>
        <Do act="yes" arrow>
          {w.offers[screen].yes}
        </Do>
        <Do act="no" kind="secondary">
          {w.offers.no}
        </Do>
      </>
    );
  if (screen === 'recognise')
    return (
      <>
        <Do act="next" arrow>
          {w.recognise.keep}
        </Do>
        <Do act="change" kind="secondary">
          {w.recognise.change}
        </Do>
        <Do act="drop" kind="subtle">
          {w.recognise.drop}
        </Do>
      </>
    );
  if (screen === 'reply')
    return (
      <>
        <Do act="yes" kind="secondary">
          {w.reply.yes}
        </Do>
        <Do act="no" kind="secondary">
          {w.reply.no}
        </Do>
      </>
    );
  if (screen === 'send')
    return (
      <>
        <Do act="send" arrow>
          {w.send.now}
        </Do>
        {route === 'device' && (
          <Do act="send-later" kind="secondary">
            {w.send.later}
          </Do>
        )}
      </>
    );
  return (
    <>
      <Do act="next" arrow>
        {w.next}
      </Do>
      {screen !== 'who' && (
        <Do act="skip" kind="subtle">
          {w.skip}
        </Do>
      )}
    </>
  );
}

/** Back keeps what stands on the screen; on a device the browser's own button does the same. */
export function Back({ words: w, first }: { words: PageWords; first?: boolean }) {
  if (first) return null;
  return (
    <button class="az-back" type="submit" name="doe" value="back">
      <Icon name="chevron-left" small />
      {w.back}
    </button>
  );
}

/** Enter presses a form's first button: that must be 'next', not 'back'. */
export function EnterButton({ act }: { act: Act }) {
  return (
    <button class="az-hidden" type="submit" name="doe" value={act} tabIndex={-1} aria-hidden="true">
      ·
    </button>
  );
}
