import type { FailureParameters } from '../core/failure';
import type { Text } from './language';

/**
 * A failure's sentence: what is there and what to do, without the place; chosen by the parameters where one text does
 * not fit them all. Parameters are listed in core/failure. `{value}` stands for a parameter, `{other as argument}` for
 * its name in the sentence, `{from as day}` for its date, `{value as formula}` for the formula that rounds it.
 */
export type Say = Text | ((parameters: FailureParameters) => Text);
