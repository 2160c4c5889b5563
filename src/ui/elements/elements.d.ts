import type { JSX } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'az-choose': JSX.HTMLAttributes<HTMLElement> & { 'data-words': string };
      'az-process-view': JSX.HTMLAttributes<HTMLElement> & {
        'data-src': string;
        'data-marks': string;
        'data-words': string;
      };
      'az-process-editor': JSX.HTMLAttributes<HTMLElement> & {
        'data-src': string;
        'data-marks': string;
        'data-words': string;
      };
      'az-passkey': JSX.HTMLAttributes<HTMLElement> & { 'data-asked': string };
      'az-live': JSX.HTMLAttributes<HTMLElement> & { 'data-news': string; 'data-part': string };
      'az-known': JSX.HTMLAttributes<HTMLElement> & { 'data-part': string; 'data-fields': string };
      'az-verdict-right': JSX.HTMLAttributes<HTMLElement> & Record<`data-${string}`, string>;
      'az-verdict-form': JSX.HTMLAttributes<HTMLElement> & Record<`data-${string}`, string>;
      'az-menu': JSX.HTMLAttributes<HTMLElement>;
      'az-aloud': JSX.HTMLAttributes<HTMLElement> & Record<`data-${string}`, string>;
      'az-worklist': JSX.HTMLAttributes<HTMLElement>;
      'az-dialog': JSX.HTMLAttributes<HTMLElement> & { 'data-close': string };
    }
  }
}
