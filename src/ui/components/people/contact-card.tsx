import { Icon } from '../icon.tsx';
import type { Children } from '../markup.ts';
import { type Look, type Picture, Portrait } from './portrait.tsx';

export type ContactCardProps = {
  id: string;
  /** "Uw contactpersoon" */
  role: string;
  name: string;
  seed: string;
  picture?: Picture | undefined;
  look?: Look | undefined;
  text?: Children;
  actions?: Children;
  hours?: Children;
  /** Who stands in. */
  backup?:
    | { seed: string; picture?: Picture | undefined; look?: Look | undefined; text: Children }
    | undefined;
};

export function ContactCard({
  id,
  role,
  name,
  seed,
  picture,
  look,
  text,
  actions,
  hours,
  backup,
}: ContactCardProps) {
  return (
    <section class="az-card az-contact" aria-labelledby={id}>
      <div class="az-contact__top">
        <Portrait {...{ seed, picture, look }} />
        <div>
          <p class="az-contact__role">{role}</p>
          <h2 class="nl-heading nl-heading--level-3 az-contact__name" id={id}>
            {name}
          </h2>
        </div>
      </div>
      {text && <p class="az-flush">{text}</p>}
      {actions && <div class="az-contact__actions">{actions}</div>}
      {hours && (
        <p class="az-contact__meta">
          <Icon name="clock" small />
          <span>{hours}</span>
        </p>
      )}
      {backup && (
        <div class="az-contact__backup">
          <Portrait seed={backup.seed} picture={backup.picture} look={backup.look} small />
          <p>{backup.text}</p>
        </div>
      )}
    </section>
  );
}
