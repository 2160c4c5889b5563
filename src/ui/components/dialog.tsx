import { ButtonInside, type ButtonKind } from './button.tsx';
import type { IconName } from './icon.tsx';
import type { Children } from './markup.ts';

export type DialogProps = {
  id: string;
  title: string;
  /** Words on the button that opens it. */
  trigger: string;
  kind?: ButtonKind;
  icon?: IconName | undefined;
  closeLabel: string;
  children: Children;
};

/** Unfolds in place without script; with script the same content opens as a modal dialog. */
export function Dialog({ id, title, trigger, kind = 'secondary', icon, closeLabel, children }: DialogProps) {
  return (
    <az-dialog data-close={closeLabel}>
      <details class="az-dialog">
        <summary class={`nl-button nl-button--${kind}`}>
          <ButtonInside iconStart={icon}>{trigger}</ButtonInside>
        </summary>
        <section class="az-dialog__panel" aria-labelledby={id}>
          <h2 class="nl-heading nl-heading--level-3" id={id}>
            {title}
          </h2>
          {children}
        </section>
      </details>
    </az-dialog>
  );
}
