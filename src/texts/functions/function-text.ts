import type { Text } from '../language';

/** What Excel shows while a function is typed: a line on the function and one on each argument. */
export interface FunctionText {
  readonly description: Text;
  readonly parameters: Readonly<Record<string, Text>>;
}
