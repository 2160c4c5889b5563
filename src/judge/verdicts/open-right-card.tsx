import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { ButtonLink, Cta, inPlain } from '../../ui/index.ts';
import { words } from './words.ts';

/** On her own pages, when there is something to judge: said once, and nothing more. */
export function OpenRightCard({ n, language }: { n: number; language: Language }) {
  if (n === 0) return null;
  const w = words[language].open;
  return (
    <Cta
      title={w.title}
      text={inPlain(w.text(n), w.plain)}
      action={
        <ButtonLink kind="secondary" href={paths.verdicts.mine()} picture="thumb-up">
          {w.link}
        </ButtonLink>
      }
    />
  );
}

/** Her right was drawn by lot: the council asks her one thing. */
export function AskedByCouncil({ n, language }: { n: number; language: Language }) {
  if (n === 0) return null;
  const { asked } = words[language];
  return (
    <Cta
      title={asked.title}
      text={asked.short}
      action={
        <ButtonLink kind="secondary" href={paths.verdicts.mine()}>
          {asked.link}
        </ButtonLink>
      }
    />
  );
}
