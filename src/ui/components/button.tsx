import { Hidden } from './arrange.tsx';
import { Icon, type IconName } from './icon.tsx';
import { type Children, classes } from './markup.ts';
import { asPicture, Pictured } from './shown.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'subtle';

type ButtonLook = {
  kind?: ButtonKind | undefined;
  /** Words after the label that only a screen reader hears: what the button is about. */
  context?: string | undefined;
  iconStart?: IconName | undefined;
  iconEnd?: IconName | undefined;
  /** drawn for who asked for pictures */
  picture?: IconName | undefined;
  children: Children;
};

export type ButtonProps = ButtonLook & {
  name?: string | undefined;
  value?: string | undefined;
  form?: string | undefined;
  formaction?: string | undefined;
  disabled?: boolean | undefined;
  shortcut?: string | undefined;
};

/** Always a submit button: what it does is an act on the server. Disabled stays reachable by keyboard. */
export function Button({
  kind = 'primary',
  name,
  value,
  form,
  formaction,
  disabled,
  shortcut,
  ...look
}: ButtonProps) {
  return (
    <button
      class={classes('nl-button', `nl-button--${kind}`, disabled && 'nl-button--disabled')}
      type={disabled ? 'button' : 'submit'}
      accesskey={shortcut}
      name={name}
      value={value}
      form={form}
      formaction={formaction}
      aria-disabled={disabled ? 'true' : undefined}
    >
      <ButtonInside {...look} />
    </button>
  );
}

export function ButtonLink({ href, kind = 'primary', ...look }: ButtonLook & { href: string }) {
  return (
    <a class={`nl-button nl-button--${kind}`} href={href}>
      <ButtonInside {...look} />
    </a>
  );
}

export function ButtonInside({ context, iconStart, iconEnd, picture, children }: Omit<ButtonLook, 'kind'>) {
  const drawn = asPicture(picture ?? iconStart);
  return (
    <>
      {iconStart && !drawn && (
        <span class="nl-button__icon-start">
          <Icon name={iconStart} />
        </span>
      )}
      {drawn && <Pictured name={drawn} />}
      <span class="nl-button__label">
        {children}
        {context && <Hidden>: {context}</Hidden>}
      </span>
      {iconEnd && (
        <span class="nl-button__icon-end">
          <Icon name={iconEnd} />
        </span>
      )}
    </>
  );
}

/** Does something on the page itself: only where script runs, so it stands in a part that script shows. */
export function ScriptButton({ act, kind = 'secondary', ...look }: ButtonLook & { act: string }) {
  return (
    <button class={`nl-button nl-button--${kind}`} type="button" data-act={act}>
      <ButtonInside {...look} />
    </button>
  );
}

/** Prints the page; appears only where script runs, since nothing else can print. */
export function PrintButton({ children }: { children: Children }) {
  return (
    <button class="nl-button nl-button--secondary" type="button" data-az-print hidden>
      <ButtonInside iconStart="printer">{children}</ButtonInside>
    </button>
  );
}
