import { Row } from '../arrange.tsx';
import { Button, type ButtonProps } from '../button.tsx';
import { Paragraph } from '../text.tsx';

export type ActFormProps = Pick<ButtonProps, 'kind' | 'iconStart'> & {
  action: string;
  button: string;
  /** what it does, beside the button */
  text: string;
};

/** One act: a button that needs nothing else filled in. */
export function ActForm({ action, button, text, ...look }: ActFormProps) {
  return (
    <form method="post" action={action}>
      <Row>
        <Button {...look}>{button}</Button>
        <Paragraph soft small flush>
          {text}
        </Paragraph>
      </Row>
    </form>
  );
}
