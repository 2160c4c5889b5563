import type { Children } from '../markup.ts';

export type ChoiceCardProps = {
  title: string;
  question: string;
  date: string;
  heads: string[];
  rows: { label: Children; cells: Children[] }[];
  /** Name of the first column. */
  part: string;
  notes?: Children;
};

/** The comparison on paper: one A4, to lay on the table and talk about. */
export function ChoiceCard({ title, question, date, heads, rows, part, notes }: ChoiceCardProps) {
  return (
    <article class="az-sheet az-choicecard">
      <header>
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="az-soft az-flush">{date}</p>
      </header>
      <blockquote class="az-quote">
        <p>“{question}”</p>
      </blockquote>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section class="az-scroll" tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{part}</th>
              {heads.map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, cells }) => (
              <tr>
                <th scope="row">{label}</th>
                {cells.map((cell) => (
                  <td>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {notes && <footer class="az-sheet__notes">{notes}</footer>}
    </article>
  );
}
