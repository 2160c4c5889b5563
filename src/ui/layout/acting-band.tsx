import { Button } from '../components/button.tsx';
import { HiddenField } from '../components/forms/text-field.tsx';
import { Icon } from '../components/icon.tsx';

export type Acting = {
  label: string;
  text: string;
  /** what was given to her */
  may: string;
  /** one press makes her herself again */
  back: { action: string; name: string; value: string; label: string };
};

/** On every page: in whose name she acts, and the way back to herself. */
export function ActingBand({ label, text, may, back }: Acting) {
  return (
    <aside class="az-acting" aria-label={label}>
      <form class="az-page az-row az-row--between" method="post" action={back.action}>
        <p class="az-flush az-strong">
          <Icon name="users" small /> {text} <span class="az-acting__may">{may}</span>
        </p>
        <HiddenField name={back.name} value={back.value} />
        <Button kind="secondary">{back.label}</Button>
      </form>
    </aside>
  );
}
