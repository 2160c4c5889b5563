/** Turns `<details>` into a modal dialog where the browser knows one; otherwise it stays as it is. */
export class AzDialog extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    const summary = this.querySelector('summary');
    const panel = this.querySelector<HTMLElement>('.az-dialog__panel');
    if (!details || !summary || !panel || typeof HTMLDialogElement === 'undefined') return;
    const opener = button(summary.className, ...summary.childNodes);
    opener.setAttribute('aria-haspopup', 'dialog');
    const dialog = document.createElement('dialog');
    dialog.className = 'az-modal';
    dialog.setAttribute('aria-labelledby', panel.getAttribute('aria-labelledby') ?? '');
    const label = document.createElement('span');
    label.className = 'nl-button__label';
    label.textContent = this.dataset.close ?? '';
    const close = button('nl-button nl-button--subtle az-modal__close', label);
    dialog.append(panel, close);
    opener.addEventListener('click', () => dialog.showModal());
    close.addEventListener('click', () => dialog.close());
    details.replaceWith(opener, dialog);
    if (details.open || panel.querySelector('[aria-invalid]')) dialog.showModal();
  }
}

function button(look: string, ...content: Node[]): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = look;
  made.append(...content);
  return made;
}
