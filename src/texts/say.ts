import type { FailureParameters } from '../core/failure';
import type { Text } from './language';

/** A failure's sentence: what is there and what to do, without the place. Parameters are listed in core/failure. */
export type Say = (parameters: FailureParameters) => Text;
