/** Remembers the answer about the text that was asked last: several readers look at one question, one after the other. */
export const lastAsked = <Answer>(read: (text: string) => Answer): ((text: string) => Answer) => {
  let last: { text: string; answer: Answer } | undefined;
  return (text) => {
    if (last?.text === text) return last.answer;
    const answer = read(text);
    last = { text, answer };
    return answer;
  };
};
