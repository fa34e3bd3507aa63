import type { HowName } from './how';
import { markFigure } from './marked';

/**
 * Puts a number into a sentence: as it is printed, or marked with how it was computed, where the pane makes it something
 * to ask about.
 */
export type PutNumber = (text: string | number, how?: HowName) => string;

/** Marks the numbers of a sentence that `Told` shows; what holds no digit ("–") is no number. */
export const askable: PutNumber = (text, how) => markFigure(text, how ?? '');
