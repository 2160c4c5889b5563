import { ButtonInside } from './button.tsx';

/** Appears only where script runs and the device has a voice. */
export function Aloud({ words }: { words: { read: string; stop: string } }) {
  return (
    <az-aloud class="az-aloud" data-read={words.read} data-stop={words.stop} hidden>
      <div class="az-page">
        <button class="nl-button nl-button--secondary" type="button">
          <ButtonInside iconStart="volume">{words.read}</ButtonInside>
        </button>
      </div>
    </az-aloud>
  );
}
