import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Alert, Link } from '../../ui/index.ts';
import { words } from './words.ts';

/** A reminder for who judges; nothing while nothing waits. @param n how many, see `countWaiting` */
export function ReviewsWait({ n, language }: { n: number; language: Language }) {
  const w = words[language].wait;
  if (n === 0) return null;
  return (
    <Alert kind="info" title={w.title(n)}>
      <p class="az-flush">
        <Link href={paths.manage.emergencies()}>{w.link}</Link>
      </p>
    </Alert>
  );
}
