import { fieldId } from './field-frame.tsx';

export type ErrorItem = { field: string; text: string };

/** Stands on top of the form and takes focus; each line leads to its field. */
export function ErrorSummary({ title, errors }: { title: string; errors: ErrorItem[] }) {
  if (errors.length === 0) return null;
  return (
    <div class="az-errors" role="alert" tabIndex={-1} autofocus data-az-focus aria-labelledby="errors-title">
      <h2 class="nl-heading nl-heading--level-4" id="errors-title">
        {title}
      </h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li>
            <a href={`#${fieldId(field)}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
