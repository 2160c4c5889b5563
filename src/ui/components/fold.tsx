import { Icon } from './icon.tsx';
import { type Children, classes } from './markup.ts';
import { Heading } from './text.tsx';

export function Details({
  summary,
  open,
  children,
}: {
  summary: Children;
  open?: boolean;
  children: Children;
}) {
  return (
    <details class="az-details" open={open}>
      <summary>
        <Icon name="chevron-right" />
        {summary}
      </summary>
      {children}
    </details>
  );
}

/** Folded on a phone; on a wide screen and on paper simply there. By style alone: an older browser shows it folded. */
export function PhoneFold({ summary, children }: { summary: Children; children: Children }) {
  return (
    <details class="az-details az-phonefold">
      <summary>
        <Icon name="chevron-right" />
        {summary}
      </summary>
      {children}
    </details>
  );
}

export type FoldProps = {
  id: string;
  title: string;
  /** What holds now, in small type under the title: readable while folded. */
  now?: Children;
  open?: boolean;
  /** Folds by itself on a narrow screen, with script only. */
  phoneClosed?: boolean;
  children: Children;
};

/** A card whose heading opens and closes it. */
export function Fold({ id, title, now, open, phoneClosed, children }: FoldProps) {
  const heading = (
    <Heading level={2} look={3} id={id} flush>
      {title}
    </Heading>
  );
  return (
    <section class="az-card" aria-labelledby={id}>
      <details class={classes('az-details', 'az-fold')} open={open} data-fold={phoneClosed ? '' : undefined}>
        <summary>
          <Icon name="chevron-right" />
          {now === undefined ? (
            heading
          ) : (
            <span>
              {heading}
              <span class="az-fold__now">{now}</span>
            </span>
          )}
        </summary>
        {children}
      </details>
    </section>
  );
}
