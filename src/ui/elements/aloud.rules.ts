// Some browsers fall silent in the middle of what takes longer than a quarter of a minute.
const LONGEST = 180;

/** One block of text in pieces that are read in one breath: whole sentences, and no longer than a voice can hold. */
export const piecesOf = (text: string): string[] => {
  const sentences =
    text
      .replace(/\s+/g, ' ')
      .trim()
      .match(/[^.?!:;]*[.?!:;]+\s*|[^.?!:;]+/g) ?? [];
  const pieces: string[] = [];
  for (const sentence of sentences.flatMap(words)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + sentence.length <= LONGEST)
      pieces[pieces.length - 1] = last + sentence;
    else pieces.push(sentence);
  }
  return pieces.map((one) => one.trim()).filter((one) => one !== '');
};

const words = (sentence: string): string[] =>
  sentence.length <= LONGEST ? [sentence] : (sentence.match(/.{1,170}(\s|$)|\S{170}/g) ?? [sentence]);
