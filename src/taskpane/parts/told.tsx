import { Fragment } from 'react';
import type { Area } from '../../sheet/address';
import { howTexts, type HowName } from '../../texts/how';
import { piecesOf } from '../../texts/marked';
import { useLanguage } from '../language-context';
import { NumberButton } from './number-button';

/** A sentence whose marked numbers can be asked where they come from. */
export function Told(props: {
  /** The cells of its numbers, where they are not those around it. */
  readonly at?: readonly Area[] | undefined;
  /** How its numbers are computed that name no way of their own. */
  readonly how?: string;
  readonly children: string;
}) {
  const language = useLanguage();
  const words = (how: string) =>
    Object.hasOwn(howTexts, how) ? howTexts[how as HowName][language] : (props.how ?? '');
  return (
    <>
      {piecesOf(props.children).map(({ text, how }, index) =>
        how === null ? (
          <Fragment key={index}>{text}</Fragment>
        ) : (
          <NumberButton key={index} how={words(how)} at={props.at} inSentence>
            {text}
          </NumberButton>
        ),
      )}
    </>
  );
}
