import { classes } from '../markup.ts';
import { type Face, faceOf, type Look, type Picture, pictures, type Shape } from './portrait.rules.ts';

export type { Look, Picture };
export type PortraitProps = {
  /** Anything that stays the same for this person: an id, or the name. */
  seed: string;
  small?: boolean;
  picture?: Picture | undefined;
  look?: Look | undefined;
};

/** A stand-in for a photo, always beside the name. */
export function Portrait({ seed, small, picture, look }: PortraitProps) {
  const face: Face = picture ? pictures[picture] : faceOf(seed, look);
  return (
    <svg
      class={classes('az-portrait', small && 'az-portrait--sm')}
      viewBox="0 0 100 100"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="100" height="100" fill={face.back} />
      {face.behind.map(draw)}
      <path d="M40 56H60V78C60 84 40 84 40 78Z" fill={face.skin} />
      <path d="M12 104C12 82 30 74 40 73C43 79 57 79 60 73C70 74 88 82 88 104Z" fill={face.top} />
      {face.chin && <path d={face.chin.d} fill={face.chin.fill} />}
      <ellipse cx="50" cy="45" rx="19.5" ry="23" fill={face.skin} />
      {face.front.map(draw)}
      <g fill="none" stroke={face.line} stroke-width="2.1" stroke-linecap="round">
        <path d="M39.5 46q3 -3.4 6 0M54.5 46q3 -3.4 6 0M43 57q7 6 14 0" />
        {face.glasses && <circle cx="42.5" cy="46" r="6.5" />}
        {face.glasses && <circle cx="57.5" cy="46" r="6.5" />}
        {face.glasses && <path d="M49 46h2" />}
      </g>
    </svg>
  );
}

function draw({ d, circle, fill }: Shape) {
  return circle ? (
    <circle cx={circle[0]} cy={circle[1]} r={circle[2]} fill={fill} />
  ) : (
    <path d={d} fill={fill} />
  );
}
