import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../platform/project.ts';
import { plainText } from '../model/plain-text.rules.ts';

/** A process that comes along, ready to be taken over and changed. */
export type LibraryProcess = {
  key: string;
  name: { nl: string; en: string };
  /** where its terms come from, in words */
  about: string;
  xml: string;
  /** keys of the processes that it calls: they go along with it */
  calls: string[];
};

const folder = join(projectFolder, 'src/serve/processes/library');
const first = (xml: string, pattern: RegExp): string => plainText(pattern.exec(xml)?.[1] ?? '');

/** Only what a list shows is picked out here; whoever runs it reads the whole file as any other. */
const libraryProcess = (file: string): LibraryProcess => {
  const xml = readFileSync(join(folder, file), 'utf8');
  return {
    key: first(xml, /<bpmn:process id="([^"]+)"/),
    name: {
      nl: first(xml, /<bpmn:process [^>]*?\bname="([^"]+)"/),
      en: first(xml, /<bpmn:process [^>]*?\baanzet:name-en="([^"]+)"/),
    },
    about: first(xml, /<bpmn:documentation>([^<]+)</),
    xml,
    calls: [...xml.matchAll(/ calledElement="([^"]+)"/g)].map((found) => found[1] ?? ''),
  };
};

let read: readonly LibraryProcess[] | undefined;

/** The seven ready processes for care, as the .bpmn files beside this one. */
export const library = (): readonly LibraryProcess[] => {
  read ??= readdirSync(folder)
    .filter((name) => name.endsWith('.bpmn'))
    .sort()
    .map(libraryProcess);
  return read;
};

export const fromLibrary = (key: string): LibraryProcess | undefined =>
  library().find((one) => one.key === key);
