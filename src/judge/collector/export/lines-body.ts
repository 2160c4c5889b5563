import { ReadableStream as WebStream } from 'node:stream/web';

/** Lines as the body of an answer, one by one as they are read: a million of them are never held. */
export const linesBody = (lines: AsyncIterable<string>): ReadableStream<Uint8Array> =>
  WebStream.from(encoded(lines)) as unknown as ReadableStream<Uint8Array>;

async function* encoded(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const line of lines) yield encoder.encode(line);
}
