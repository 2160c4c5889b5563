import type { JSX } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'az-choose': JSX.HTMLAttributes<HTMLElement> & { 'data-words': string };
      'az-dialog': JSX.HTMLAttributes<HTMLElement> & { 'data-close': string };
    }
  }
}
