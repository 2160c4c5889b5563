import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Alert, Link } from '../../ui/index.ts';
import { words } from './words.ts';

/** That somebody wants a card: on the list of work; nothing while nobody does. @param n see `countCardWishes` */
export function CardsWait({ n, language }: { n: number; language: Language }) {
  if (n === 0) return null;
  const w = words[language].cards;
  return (
    <Alert kind="info" title={w.link(n)}>
      <p class="az-flush">
        <Link href={paths.verdicts.cards()}>{w.all}</Link>
      </p>
    </Alert>
  );
}
