import { qrOf, qrPath } from '../qr.rules.ts';

/** The words stand in the page, one part for each state: script only shows one, and takes focus there after an act. */
export const show = (root: HTMLElement, state: string): void => {
  for (const part of root.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = !part.dataset.when?.split(' ').includes(state);
  root.dataset.shown = state;
};

export const say = (root: ParentNode, what: string, text: string): void => {
  for (const place of root.querySelectorAll(`[data-say=${what}]`)) place.textContent = text;
};

/** @throws when it is not there, or no JSON */
export const asJson = async (url: string): Promise<unknown> => {
  const answer = await fetch(url, { credentials: url.startsWith('/') ? 'same-origin' : 'omit' });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
};

/** A file made here; it goes nowhere but to where she saves it. */
export const saveAs = (name: string, text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

export const showQr = (root: ParentNode, text: string): void => {
  const modules = qrOf(text);
  for (const picture of root.querySelectorAll('[data-qr]')) {
    picture.setAttribute('viewBox', `0 0 ${(modules?.length ?? 0) + 8} ${(modules?.length ?? 0) + 8}`);
    picture.querySelector('path')?.setAttribute('d', qrPath(modules ?? []));
    picture.parentElement?.removeAttribute('hidden');
  }
};
