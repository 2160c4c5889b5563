import type { Children } from '../../../ui/index.ts';

/** A part of the form's page that is shown in these states alone. */
export function State({ when, children }: { when: string; children: Children }) {
  return (
    <div class="az-page az-section--tight az-stack" data-when={when} hidden>
      {children}
    </div>
  );
}
