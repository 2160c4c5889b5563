import type { Language } from '../../platform/language/language.ts';
import { FreshCompliments as Fresh } from './received.page.tsx';
import { words } from './words.ts';

export { countUnseen } from './compliments.sql.ts';
export { routes } from './feedback.routes.tsx';
export const FreshCompliments = ({ n, language }: { n: number; language: Language }) =>
  Fresh({ n, w: words[language] });
