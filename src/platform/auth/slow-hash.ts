import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { SLOW_LINE } from './limits.rules.ts';
import { slowLine } from './slow-line.ts';

const derive = promisify<string, string, number, Buffer>(scrypt);
const line = slowLine(SLOW_LINE);

/** 64 bytes of scrypt (RFC 7914) for a code that lives long, in the line of who types it. */
export const slowHash = (lane: string, code: string, salt: string): Promise<Buffer> | 'full' =>
  line.run(lane, () => derive(code, salt, 64));

/** The same for a code that is being made: by who is known already, so it just waits. */
export const slowHashOfNew = (code: string, salt: string): Promise<Buffer> => derive(code, salt, 64);
