import { z } from 'zod';
import type { KeyLine, PublicLine } from '../../protocol/index.ts';
import type { Published } from '../../publication/index.ts';
import type { Column } from '../opening/columns.rules.ts';

/**
 * One line of a public export (JSON, a line each), in this order: `export`, `key`…, `log`…, `card-printed`…,
 * `verdict` and `card`… by bucket and token, `results`, `column`…, `end`. What is in it says who took part (keys and
 * hashes that mean nothing outside it) and what is published; never a row of somebody's answers. docs/formats/verdicts.md
 */
export type ExportLine =
  | { line: 'export'; format: 1; organisation: string; quarter: string }
  | { line: 'key'; of: KeyLine }
  | { line: 'log'; of: PublicLine; head: string }
  | { line: 'card-printed'; bucket: string; hash: string }
  | {
      line: 'verdict';
      bucket: string;
      prepared: string;
      signature: string;
      version: number;
      commitment: string;
      deviceSignature: string;
    }
  | { line: 'card'; bucket: string; token: string; version: number; commitment: string }
  /** body: the very text whose hash is in the log (`publishedText`) */
  | { line: 'results'; body: string }
  | ({ line: 'column' } & Column)
  /** how many lines there are, this one too: a file that was cut off has none */
  | { line: 'end'; lines: number };

const text = z.string();
const whole = z.int().min(0);
const flat = z.record(z.string(), z.union([z.string(), z.number()]));
const form = z.discriminatedUnion('line', [
  z.object({ line: z.literal('export'), format: z.literal(1), organisation: text, quarter: text }),
  z.object({ line: z.literal('key'), of: flat }),
  z.object({ line: z.literal('log'), of: flat, head: text }),
  z.object({ line: z.literal('card-printed'), bucket: text, hash: text }),
  z.object({
    line: z.literal('verdict'),
    bucket: text,
    prepared: text,
    signature: text,
    version: whole,
    commitment: text,
    deviceSignature: text,
  }),
  z.object({ line: z.literal('card'), bucket: text, token: text, version: whole, commitment: text }),
  z.object({ line: z.literal('results'), body: text }),
  z.object({
    line: z.literal('column'),
    bucket: text,
    by: text,
    measure: text,
    blocks: z.array(z.array(whole)),
    values: text,
  }),
  z.object({ line: z.literal('end'), lines: whole }),
]);

/** @returns undefined when it is no line of an export */
export const readExportLine = (line: string): ExportLine | undefined => {
  try {
    return form.parse(JSON.parse(line)) as ExportLine;
  } catch {
    return undefined;
  }
};

/** @returns undefined when the text is no such thing */
export const readPublished = (body: string): Published | undefined => {
  try {
    const read = JSON.parse(body) as Published;
    return Array.isArray(read.cells) && Array.isArray(read.participation) ? read : undefined;
  } catch {
    return undefined;
  }
};
