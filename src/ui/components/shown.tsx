import { Details } from './fold.tsx';
import { Icon, type IconName } from './icon.tsx';
import type { Children } from './markup.ts';

/** How the one who looks wants her screens; a page need not pass it on. */
export type Shown = {
  /** less at once: what can wait is folded away */
  plain: boolean;
  /** a picture beside what one can do */
  pictures: boolean;
  /** the word behind which a plain screen folds what can wait, where its page gives none */
  later: string;
};

const AS_IT_IS: Shown = { plain: false, pictures: false, later: '' };
// A page is rendered in one go, so this is always how the page under way is shown; as with its icons (sprite.ts).
let shown = AS_IT_IS;

export const beginShown = (as: Shown = AS_IT_IS): void => {
  shown = as;
};

/** What can wait: on a plain screen under one word, one press away; else simply there. */
export function Later({ word, children }: { word?: string; children: Children }) {
  if (!shown.plain) return <>{children}</>;
  return (
    <Details summary={word ?? shown.later}>
      <div class="az-stack az-stack--lg">{children}</div>
    </Details>
  );
}

/** A key sentence: on a plain screen in fewer and easier words. It looks when it is drawn, so only inside a component. */
export const inPlain = (usual: string, plain: string | undefined): string =>
  shown.plain ? (plain ?? usual) : usual;

export function Said({ usual, plain }: { usual: string; plain: string | undefined }) {
  return <>{inPlain(usual, plain)}</>;
}

/** For who asked for pictures: the picture of an act, in the place of a small icon. */
export const asPicture = (name: IconName | undefined): IconName | undefined =>
  shown.pictures ? name : undefined;

/** Drawn only for who asked for pictures; the word beside it says the same. */
export function Pictured({ name }: { name: IconName }) {
  return shown.pictures ? <Icon name={name} class="az-pictured" /> : null;
}
