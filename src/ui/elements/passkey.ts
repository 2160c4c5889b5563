// The JSON methods of WebAuthn level 3 are newer than browsers that know passkeys: the few bytes are turned by hand.
type Bytes = ArrayBuffer;
const bytes = (text: string): Bytes =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (one) => one.charCodeAt(0)).buffer;
const text = (buffer: Bytes): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

type Known = { id: string; type: 'public-key'; transports?: AuthenticatorTransport[] };
type Asked = {
  challenge: string;
  user?: { id: string; name: string; displayName: string };
  excludeCredentials?: Known[];
  allowCredentials?: Known[];
};
const withBytes = (all: Known[] | undefined) => (all ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

const answerTo = async (asked: Asked): Promise<Credential | null> => {
  const challenge = bytes(asked.challenge);
  if (!asked.user) {
    const publicKey = { ...asked, challenge, allowCredentials: withBytes(asked.allowCredentials) };
    return navigator.credentials.get({ publicKey: publicKey as PublicKeyCredentialRequestOptions });
  }
  const user = { ...asked.user, id: bytes(asked.user.id) };
  const publicKey = { ...asked, challenge, user, excludeCredentials: withBytes(asked.excludeCredentials) };
  return navigator.credentials.create({
    publicKey: publicKey as unknown as PublicKeyCredentialCreationOptions,
  });
};

/** What the server reads: each part as text. */
const said = ({ id, rawId, type, response }: PublicKeyCredential): string => {
  const parts: Record<string, unknown> = {};
  for (const name of [
    'clientDataJSON',
    'attestationObject',
    'authenticatorData',
    'signature',
    'userHandle',
  ]) {
    const part = (response as unknown as Record<string, Bytes | null | undefined>)[name];
    if (part) parts[name] = text(part);
  }
  if ('getTransports' in response)
    parts.transports = (response as AuthenticatorAttestationResponse).getTransports();
  return JSON.stringify({ id, rawId: text(rawId), type, response: parts });
};

/** Lets the device make or use a passkey and sends its answer along with the form; unseen where there are none. */
export class AzPasskey extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = form?.querySelector<HTMLInputElement>('[name=antwoord]');
    if (!form || !field || typeof PublicKeyCredential === 'undefined' || !navigator.credentials) return;
    this.querySelector('[data-az-without]')?.remove();
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      if (field.value) return;
      event.preventDefault();
      answerTo(JSON.parse(this.dataset.asked ?? '{}') as Asked)
        .then((made) => {
          field.value = made ? said(made as PublicKeyCredential) : '';
        })
        // Turned away from, or not possible: nothing happens, and she may try again.
        .catch(() => {
          field.value = '';
        })
        .then(() => field.value && form.submit());
    });
  }
}
