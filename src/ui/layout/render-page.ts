import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { fillSprite } from './sprite.ts';

/** A whole page as HTML: give it a `Layout` or a `StaffLayout`. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${fillSprite(renderToString(page))}`;
}
