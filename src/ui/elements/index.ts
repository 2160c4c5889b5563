import { AzChoose } from './choose.ts';
import { AzDialog } from './dialog.ts';
import { AzKnown } from './known.ts';
import { AzLive } from './live.ts';
import { AzMenu } from './menu.ts';
import { AzPasskey } from './passkey.ts';
import { AzWorklist } from './worklist.ts';

// Every page works without this file: it only shortens the way.
customElements.define('az-choose', AzChoose);
customElements.define('az-dialog', AzDialog);
customElements.define('az-known', AzKnown);
customElements.define('az-live', AzLive);
customElements.define('az-menu', AzMenu);
customElements.define('az-passkey', AzPasskey);
customElements.define('az-worklist', AzWorklist);

document.querySelector<HTMLElement>('[data-az-focus]')?.focus();

for (const print of document.querySelectorAll<HTMLElement>('[data-az-print]')) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLElement>('[data-az-fill]');
  const field = link && document.getElementById(link.dataset.azFill ?? '');
  if (!link || !(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
  event.preventDefault();
  field.value = link.textContent.trim();
  field.focus();
});
