import { CODE_MINUTES, shownDigits } from '../../platform/auth/codes.ts';
import type { Site } from '../../platform/http/site.ts';
import type { Dictionary, Language } from '../../platform/language/language.ts';

export type CodeLetter = { code: string; link: string | undefined; site: Pick<Site, 'name' | 'phone'> };

const nl = {
  subject: (name: string) => `Uw code voor ${name}`,
  code: (code: string) => `Uw code is ${code}`,
  keep: 'Met deze code bewaart u uw vraag.',
  type: `Typ de code over op de pagina die u open heeft. De code werkt ${CODE_MINUTES} minuten, één keer.`,
  link: 'Lukt dat niet? Open dan deze link en kies ‘Ga verder’:',
  notYou: 'Vroeg u dit niet zelf? Dan hoeft u niets te doen. Geef de code aan niemand.',
  call: (phone: string) => `Vragen? Bel ${phone}.`,
};
const en: typeof nl = {
  subject: (name) => `Your code for ${name}`,
  code: (code) => `Your code is ${code}`,
  keep: 'With this code you keep your question.',
  type: `Type the code on the page that you have open. The code works for ${CODE_MINUTES} minutes, once.`,
  link: 'Does that not work? Then open this link and choose ‘Continue’:',
  notYou: 'Did you not ask for this? Then you need not do anything. Give the code to nobody.',
  call: (phone) => `Questions? Call ${phone}.`,
};
const words: Dictionary<typeof nl> = { nl, en };

/** Without a link it is the letter for keeping a question. */
export const codeLetter = (
  { code, link, site }: CodeLetter,
  language: Language,
): { subject: string; body: string } => {
  const w = words[language];
  const parts = [
    w.code(shownDigits(code)),
    link ? w.type : `${w.keep}\n${w.type}`,
    link && `${w.link}\n${link}`,
    w.notYou,
    site.phone ? `${site.name}\n${w.call(site.phone)}` : site.name,
  ];
  return { subject: w.subject(site.name), body: parts.filter(Boolean).join('\n\n') };
};
