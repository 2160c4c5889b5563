import type { Children } from '../markup.ts';

export type PasskeyFormProps = {
  action: string;
  /** the options of WebAuthn, as JSON */
  asked: string;
  /** read where there is no script, or where the browser knows no passkeys */
  without: Children;
  children: Children;
};

/** A form that only a device with a passkey can fill in: its answer goes along as `antwoord`. */
export function PasskeyForm({ action, asked, without, children }: PasskeyFormProps) {
  return (
    <az-passkey data-asked={asked}>
      <p class="nl-paragraph" data-az-without>
        {without}
      </p>
      <form class="az-stack" method="post" action={action} novalidate hidden>
        <input type="hidden" name="antwoord" value="" />
        {children}
      </form>
    </az-passkey>
  );
}
