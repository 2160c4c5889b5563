import type { Language } from '../../platform/language/language.ts';
import type { Words } from './words.ts';

/** In an address care of no known service has a word too. */
const NONE = 'overig';
export const serviceParam = (service: string): string => (service === '' ? NONE : service);
export const serviceFrom = (param: string): string => (param === NONE ? '' : param);

export const serviceName = ({ service, label }: { service: string; label: string }, w: Words): string =>
  service === '' || label === '' ? w.image.otherCare : label;

/** A mean of shares in whole points of 100: more is more than a few dozen verdicts can say. */
export const pointsText = (mean: number): string => String(Math.round(mean * 100));
export const markText = (mark: number, language: Language): string => decimal(mark.toFixed(1), language);
const decimal = (text: string, language: Language): string =>
  language === 'nl' ? text.replace('.', ',') : text;
