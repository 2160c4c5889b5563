import { Details, Paragraph } from '../../ui/index.ts';
import type { Match } from '../matching/index.ts';
import type { Words } from './words.ts';

/** Why this offer stands here: each reason with its points, which a person can add up by hand. */
export function WhyHere({ found, title, w }: { found: Match; title: string; w: Words }) {
  const { why } = w.offers;
  return (
    <Details summary={why.summary}>
      <div class="az-why az-why--here">
        <table>
          <caption class="az-hidden">{why.caption(title)}</caption>
          <thead>
            <tr>
              <th scope="col">{why.reason}</th>
              <th scope="col">{why.points}</th>
            </tr>
          </thead>
          <tbody>
            {found.because.map(({ text, contribution }) => (
              <tr>
                <th scope="row">{text}</th>
                <td>{signed(contribution)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{why.sum}</th>
              <td>{found.score}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <Paragraph small flush>
        {why.fit[found.fit]} {why.lot}
      </Paragraph>
    </Details>
  );
}

const signed = (points: number): string => (points < 0 ? `−${-points}` : String(points));
