import type { Steps } from './own-steps.ts';

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};
// Control characters can't stand in XML 1.0 at all: they are left out.
const text = (value: string): string =>
  value
    .replace(/[^\P{Cc}\n\t\r]|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"\n\t\r]/g, (mark) => ESCAPED[mark] as string);
const string = (key: string, value: string | null): string =>
  value === null ? '' : `<string key="${key}" value="${text(value)}"/>`;

/** XES (IEEE 1849-2023): a trace per case, with the concept, time, organisational and lifecycle extensions. */
export const xesOf = (cases: readonly Steps[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<log xes.version="1849-2023" xes.features="" xmlns="http://www.xes-standard.org/">',
    '<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>',
    '<extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>',
    '<extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>',
    '<extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>',
    '<classifier name="Activity" keys="concept:name"/>',
    ...cases.map(
      ({ case: name, question, kind, steps }) =>
        `<trace>${string('concept:name', name)}${string('question', question)}${string('kind', kind)}\n${steps
          .map(
            ({ at, activity, member, office }) =>
              `<event>${string('concept:name', activity)}${string('lifecycle:transition', 'complete')}` +
              `<date key="time:timestamp" value="${at.toISOString()}"/>${string('org:resource', member)}${string('org:group', office)}</event>`,
          )
          .join('\n')}\n</trace>`,
    ),
    '</log>\n',
  ].join('\n');
