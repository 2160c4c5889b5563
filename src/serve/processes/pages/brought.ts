import type { FieldError, Form } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/language/language.ts';
import { problemText } from '../model/problem-text.ts';
import { readTree } from '../model/read-tree.ts';
import { words } from './words.ts';

const MOST = 4_000_000;
// A larger file is chosen once more: it is not carried along in the page.
const CARRIED = 400_000;

export type Brought =
  | { kind: 'brought'; xml: string; fileName: string }
  | { kind: 'refused'; errors: FieldError[]; content?: string | undefined };

/** What came along with a form: as a file, or as text. Read as BPMN here, so that what can't be read replaces nothing. */
export const brought = async (form: Form, language: Language): Promise<Brought> => {
  const w = words[language];
  const file = form.file('file');
  const refused = (text: string): Brought => ({ kind: 'refused', errors: [{ field: 'file', text }] });
  if (file && file.size > MOST) return refused(w.file.tooLarge);
  const xml = file ? await file.text() : (form.typed['xml'] ?? '');
  if (!xml.trim()) return refused(w.file.missing);
  const read = await readTree(xml);
  const fileName = (file?.name ?? '').replace(/\.\w+$/, '');
  if (read.kind === 'read') return { kind: 'brought', xml, fileName };
  const errors = read.problems.map(({ line, column, ...problem }) => {
    const said = problemText(problem, language);
    return { field: 'xml', text: line === undefined ? said : `${w.file.at(line, column ?? 0)}: ${said}` };
  });
  return { kind: 'refused', errors, content: xml.length <= CARRIED ? xml : undefined };
};
