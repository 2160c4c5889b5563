const bare = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[.…?!\s]+$/, '');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One title and her own words, without saying the same twice: a title is often made of her first sentence. */
export const headingOf = ({
  title,
  text,
  topic,
}: {
  title: string;
  text: string;
  topic: string;
}): { title: string; quote: string | undefined } => {
  if (bare(text) === bare(title)) return { title, quote: undefined };
  const repeats = bare(text).startsWith(bare(title));
  const other = topic.trim() !== '' && !bare(text).startsWith(bare(topic));
  return { title: repeats && other ? capital(topic.trim()) : title, quote: text };
};
