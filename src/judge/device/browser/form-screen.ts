import { type Draft, fieldsOf } from '../draft.rules.ts';
import { marksIn, partsOf } from '../recognise.rules.ts';

/** The fields of one screen as the draft has them: after a reload, or when one comes back to it. */
export const fill = (part: HTMLElement, draft: Draft): void => {
  const fields = fieldsOf(draft);
  for (const field of part.querySelectorAll<HTMLInputElement>('input'))
    field.checked = fields.some(([name, value]) => name === field.name && value === field.value);
  for (const field of part.querySelectorAll('textarea'))
    field.value = fields.find(([name]) => name === field.name)?.[1] ?? '';
  for (const error of part.querySelectorAll<HTMLElement>('[data-error]')) error.hidden = true;
};

/** Focus on the question, so that a screen reader says it; the page's name says where one is. */
export const focusOn = (part: HTMLElement): void => {
  const heading = part.querySelector<HTMLElement>('h1');
  if (!heading) return;
  const place = part.querySelector<HTMLElement>('.az-progress')?.innerText.trim();
  const [, brand] = document.title.split(' – ').slice(-2);
  document.title = [place, heading.innerText.trim(), brand].filter(Boolean).join(' – ');
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
};

export const showWrong = (form: HTMLElement): void => {
  for (const error of form.querySelectorAll<HTMLElement>('[data-error]')) error.hidden = false;
  form.querySelector<HTMLElement>('fieldset input, textarea, input')?.focus();
};

/** Her texts, with what could be recognised marked: looked up here, in the page itself. */
export const showMarks = (root: HTMLElement, draft: Draft): void => {
  const names = new Set(root.dataset.names?.split(' '));
  const kinds = JSON.parse(root.dataset.kinds ?? '{}') as Record<string, string>;
  let found = 'none';
  for (const name of ['good', 'better'] as const) {
    const text = draft[name];
    const marks = marksIn(text, names);
    if (marks.length > 0) found = 'found';
    const place = root.querySelector(`[data-marked=${name}]`);
    place?.replaceChildren(
      ...partsOf(text, marks).map(({ text: part, kind }) => (kind ? marked(part, kinds[kind]) : part)),
    );
    const around = root.querySelector<HTMLElement>(`[data-marked-part=${name}]`);
    if (around) around.hidden = text === '';
  }
  for (const line of root.querySelectorAll<HTMLElement>('[data-marks]'))
    line.hidden = line.dataset.marks !== found;
};

const marked = (text: string, kind = ''): HTMLElement => {
  const mark = document.createElement('mark');
  const said = document.createElement('span');
  said.className = 'az-hidden';
  said.textContent = ` (${kind})`;
  mark.append(text, said);
  return mark;
};
