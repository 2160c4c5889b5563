import { Icon } from '../components/icon.tsx';
import type { Children } from '../components/markup.ts';

export type ThermometerLevel = {
  /** the league that one plays in with this level */
  league?: string | undefined;
  name: Children;
  text: string;
  /** 'Gehaald', '2 van 5 maten gehaald', 'Nog niet te meten' */
  got: string;
  reached: boolean;
  /** the picture beside it */
  scale: Children;
};
export type ThermometerProps = {
  /** from the highest to the lowest */
  levels: readonly ThermometerLevel[];
  /** levels reached according to customers, 0 up to the number of levels; a part of the next may count along */
  you: number;
  /** the level that the organisation says it has */
  us?: number | undefined;
};

/** The levels as one tube: filled with brass as far as customers and records say; a green ring where we think we are. */
export function Thermometer({ levels, you, us }: ThermometerProps) {
  return (
    <div class="az-levels">
      {levels.map(({ league, name, text, got, reached, scale }, at) => {
        const floor = levels.length - 1 - at;
        return (
          <div class="az-level">
            <Tube floor={floor} you={you} us={us} />
            <div>
              {league && (
                <p class="az-level__league">
                  <Icon name="trophy" small />
                  {league}
                </p>
              )}
              <h3 class="nl-heading nl-heading--level-3 az-level__name">{name}</h3>
              <p class="az-level__text">{text}</p>
              <p class="az-level__got">
                {reached ? (
                  <strong class="az-up">
                    <Icon name="circle-check" small /> {got}
                  </strong>
                ) : (
                  got
                )}
              </p>
            </div>
            <div class="az-level__scale">{scale}</div>
          </div>
        );
      })}
    </div>
  );
}

/** How high a mark stands inside the part of the tube that begins at `floor`; undefined: in another part. */
const inPart = (value: number, floor: number): number | undefined => {
  const part = value > 0 && Number.isInteger(value) ? value - 1 : Math.floor(value);
  return part === floor ? (1 - (value - floor)) * 100 : undefined;
};

function Tube({ floor, you, us }: { floor: number; you: number; us: number | undefined }) {
  const filled = Math.min(1, Math.max(0, you - floor)) * 100;
  const disc = inPart(you, floor);
  const ring = us === undefined ? undefined : inPart(us, floor);
  return (
    <div class="az-level__tube" aria-hidden="true">
      <svg
        aria-hidden="true"
        class="az-level__merc"
        viewBox="0 0 32 100"
        preserveAspectRatio="none"
        focusable="false"
      >
        {filled > 0 && <rect class="f-merc" y={100 - filled} width="32" height={filled} />}
      </svg>
      <svg aria-hidden="true" class="az-chart az-level__marks" focusable="false">
        {disc !== undefined && (
          <>
            <circle class="m-you" cx="50%" cy={`${disc}%`} r="20" />
            <circle class="m-you-groove" cx="50%" cy={`${disc}%`} r="12" />
          </>
        )}
        {ring !== undefined && <circle class="m-us" cx="50%" cy={`${ring}%`} r="10" />}
      </svg>
    </div>
  );
}
