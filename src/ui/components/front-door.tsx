import { frontDoorDrawing } from '../art/front-door.data.ts';

/** The door on the front page; `src` is an organisation's own door. */
export function FrontDoor({ title, src }: { title: string; src?: string | undefined }) {
  if (src) return <img class="az-hero__art" src={src} alt={title} width="480" height="760" />;
  return (
    <svg
      class="az-hero__art"
      viewBox="0 -200 480 760"
      role="img"
      aria-label={title}
      dangerouslySetInnerHTML={{ __html: frontDoorDrawing }}
    />
  );
}
