import type { JSX } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'az-choose': JSX.HTMLAttributes<HTMLElement> & { 'data-words': string };
      'az-passkey': JSX.HTMLAttributes<HTMLElement> & { 'data-asked': string };
      'az-dialog': JSX.HTMLAttributes<HTMLElement> & { 'data-close': string };
    }
  }
}
