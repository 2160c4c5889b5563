import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beginSprite } from '../components/sprite.ts';

/** A whole page as HTML: give it a `Layout` or a `StaffLayout`. */
export function renderPage(page: VNode): string {
  beginSprite();
  return `<!doctype html>${renderToString(page)}`;
}
