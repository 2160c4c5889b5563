import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { beginShown } from '../components/shown.tsx';

/** A part of a page, fetched by a custom element that is on it. Uses only icons that the page has already. */
export const renderPart = (part: VNode): string => {
  beginShown();
  return render(part);
};
