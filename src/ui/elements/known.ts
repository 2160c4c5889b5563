const TYPED_MS = 350;

/** Asks, while one types, whom this may be. Without script the same question is asked after sending. */
export class AzKnown extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = '';

  connectedCallback(): void {
    const form = this.closest('form');
    if (!form) return;
    form.addEventListener('input', (event) => {
      const { name } = event.target as HTMLInputElement;
      if (!this.fields().includes(name)) return;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.ask(form), TYPED_MS);
    });
    form.addEventListener('keydown', (event) => {
      const isFirst = form.querySelector('az-known') === this;
      if (isFirst && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit?.();
    });
    void this.ask(form);
  }

  private fields(): string[] {
    return (this.dataset.fields ?? '').split(' ');
  }

  private async ask(form: HTMLFormElement): Promise<void> {
    const all = new FormData(form);
    // In the body, not in the address: what somebody tells of herself belongs in no log of addresses.
    const body = new URLSearchParams();
    for (const name of this.fields()) body.set(name, String(all.get(name) ?? ''));
    const text = body.toString();
    if (text === this.asked) return;
    this.asked = text;
    const answer = await fetch(this.dataset.part ?? '', { method: 'POST', body }).catch(() => undefined);
    if (!answer?.ok || answer.redirected || text !== this.asked) return;
    this.show(await answer.text());
  }

  private show(html: string): void {
    const found = this.querySelector<HTMLElement>('[data-found]');
    // Whoever is choosing is left alone.
    if (!found || found.contains(document.activeElement)) return;
    const chosen = found.querySelector<HTMLInputElement>('input:checked')?.value;
    const page = new DOMParser().parseFromString(html, 'text/html');
    found.replaceChildren(...[...page.body.childNodes].map((node) => document.importNode(node, true)));
    for (const input of found.querySelectorAll<HTMLInputElement>('input'))
      if (input.value === chosen) input.checked = true;
    const said = this.querySelector('[data-said]');
    const now = found.querySelector<HTMLElement>('[data-say]')?.dataset.say ?? '';
    if (said && said.textContent !== now) said.textContent = now;
  }
}
