import type { Language } from '../language/language.ts';

// The order matters: Edge says Chrome, Chrome says Safari, an iPad says Macintosh.
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\b(Edg|EdgA|EdgiOS)\//, 'Edge'],
  [/\b(OPR|OPT)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPad\b/, 'iPad'],
  [/\biPhone\b/, 'iPhone'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bMacintosh\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
];

const first = (all: typeof BROWSERS, text: string): string | undefined =>
  all.find(([sign]) => sign.test(text))?.[1];

/** 'Chrome op Windows': enough to know it again, too little to tell two of a kind apart. Empty when unknown. */
export const deviceOf = (userAgent: string | undefined): string => {
  const text = (userAgent ?? '').slice(0, 400);
  return [first(BROWSERS, text), first(SYSTEMS, text)].filter(Boolean).join(' op ');
};

export const deviceIn = (device: string, language: Language): string => {
  if (device === '') return language === 'nl' ? 'Een onbekend apparaat' : 'An unknown device';
  return language === 'nl' ? device : device.replace(' op ', ' on ');
};
