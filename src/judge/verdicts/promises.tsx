import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Checks, Filled, Heading, type IconName, Link, Paragraph } from '../../ui/index.ts';
import { words } from './words.ts';

const ICONS: readonly IconName[] = ['user-off', 'stack-2', 'calendar-off', 'shield-check'];

/** 'Nobody knows what you answer': only what the software makes true, and what remains when one house runs both. */
export function Promises({ beside, language }: { beside: boolean; language: Language }) {
  const w = words[language];
  return (
    <section class="az-verdict-anon" aria-labelledby="anoniem">
      <div class="az-page az-page--narrow az-anon">
        <div class="az-anon__jar" />
        <div class="az-stack">
          <Heading level={2} id="anoniem">
            {w.promises.title}
          </Heading>
          <Checks
            items={w.promises.items.map((text, at) => ({
              icon: ICONS[at] ?? 'shield-check',
              text: <Filled template={text} values={{}} />,
            }))}
          />
          {beside && <Paragraph flush>{w.promises.beside}</Paragraph>}
          <p class="az-flush">
            <Link href={paths.verdicts.how()}>{w.mine.how}</Link>
          </p>
        </div>
      </div>
    </section>
  );
}
