import { Checks, Filled, Heading, type IconName, Link, Paragraph } from '../../../ui/index.ts';
import type { PageFrame } from './page-frame.tsx';
import { words } from './words.ts';

const ICONS: readonly IconName[] = ['user-off', 'stack-2', 'calendar-off', 'shield-check'];

/** 'Nobody knows what you answer': only what the software makes true, and what remains when one house runs both. */
export function Promises({ frame, route }: { frame: PageFrame; route: 'device' | 'card' }) {
  const w = words[frame.language].promises;
  const items = route === 'card' ? w.itemsCard : w.items;
  return (
    <section class="az-verdict-anon" aria-labelledby="anoniem">
      <div class="az-page az-anon">
        <img
          class="az-anon__art"
          src={`${frame.assets.base}art/pot.svg`}
          alt={w.art}
          width="216"
          height="204"
          loading="lazy"
        />
        <div class="az-stack">
          <Heading level={2} id="anoniem">
            {w.title}
          </Heading>
          <Checks
            items={items.map((text, at) => ({
              icon: ICONS[at] ?? 'shield-check',
              text: <Filled template={text} values={{}} />,
            }))}
          />
          {frame.beside && <Paragraph flush>{w.beside}</Paragraph>}
          {frame.how && (
            <Paragraph flush>
              <Link href={frame.how}>{w.how}</Link>
            </Paragraph>
          )}
        </div>
      </div>
    </section>
  );
}
