import type { Candidate, Comparison, Criterion, Standing } from '../../elements/order.rules.ts';
import { plainPhrase } from '../../elements/phrase.rules.ts';
import type { UiWords } from '../../words.ts';
import { Button } from '../button.tsx';
import { Icon, type IconName } from '../icon.tsx';
import { type Children, classes } from '../markup.ts';
import { Piece } from '../move.tsx';
import { Feel } from './feel.tsx';
import { Points } from './points.tsx';

/** One line of an offer; without `main` it is shown as not known. `key` ties it to a criterion. */
export type Fact = {
  key?: string | undefined;
  icon: IconName;
  label: string;
  main?: Children;
  /** On the same line as `main`, not bold. */
  rest?: Children;
  more?: Children;
};

export type OfferCardProps = {
  candidate: Candidate;
  line: Children;
  facts: Fact[];
  comparison: Comparison;
  /** Ask for the person's own feeling. */
  feel?: boolean;
  choose?: { name: string; value: string; label: string } | undefined;
  more?: { href: string; label: string } | undefined;
  note?: Children;
  words: UiWords;
};

export function OfferCard({
  candidate,
  line,
  facts,
  comparison,
  feel,
  choose,
  more,
  note,
  words,
}: OfferCardProps) {
  const { id, name, points, feeling, lot } = candidate;
  const standing = comparison.standings.find((each) => each.id === id);
  return (
    <article
      class="az-offer"
      id={id}
      aria-labelledby={`${id}-name`}
      data-offer={id}
      data-name={name}
      data-index={standing?.index}
      data-lot={lot}
      data-points={JSON.stringify(points)}
    >
      <header class="az-offer__head">
        {standing && <Rank standing={standing} words={words} />}
        <h3 class="nl-heading nl-heading--level-3" id={`${id}-name`}>
          {name}
        </h3>
        <p class="az-offer__line">{line}</p>
      </header>
      <dl class="az-offer__facts">
        {facts.map((fact) => (
          <FactRow
            fact={fact}
            criterion={comparison.criteria.find(({ key }) => key === fact.key)}
            words={words}
          />
        ))}
      </dl>
      {feel && (
        <div class="az-offer__feel">
          <Feel id={id} offerName={name} value={feeling} words={words} />
        </div>
      )}
      <div class={classes('az-offer__foot', !feel && 'az-offer__foot--air')}>
        {standing && <Points standing={standing} max={comparison.max} words={words} />}
        {note}
        {choose && (
          <Button name={choose.name} value={choose.value} picture="circle-check">
            {choose.label}
          </Button>
        )}
        {more && (
          <a class="az-back az-small" href={more.href}>
            <Icon name="chevron-right" small />
            {more.label}
          </a>
        )}
      </div>
    </article>
  );
}

function Rank({ standing: { place, shared, fit }, words }: { standing: Standing; words: UiWords }) {
  const said = words.compare.fit[fit];
  return (
    <p class="az-offer__rank">
      <span class="nl-number-badge" data-rank hidden={place === undefined}>
        {place}
      </span>
      <span data-rank-text>{shared ? plainPhrase(words.compare.shared, { fit: said }) : said}</span>
    </p>
  );
}

type FactRowProps = { fact: Fact; criterion: Criterion | undefined; words: UiWords };

function FactRow({ fact: { key, icon, label, main, rest, more }, criterion, words }: FactRowProps) {
  return (
    <div class="az-fact" data-fact={key} data-weight={criterion?.stones}>
      <dt>
        <Icon name={icon} />
        {label}
        {criterion && (
          <span class="az-fact__heavy">
            <Piece size="sm" />
            {words.compare.heavy}
          </span>
        )}
      </dt>
      <dd>
        {main ? <strong>{main}</strong> : <span class="az-soft">{words.compare.unknown}</span>}
        {rest && <> {rest}</>}
        {more && <span class="az-fact__more">{more}</span>}
      </dd>
    </div>
  );
}
