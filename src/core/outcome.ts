import type { Failure, FailureCode, FailureParameters } from './failure';

/** What a method answers: a value, or one expected failure. Bugs throw; expected failures never do. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export function succeed<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail(
  code: FailureCode,
  parameters: FailureParameters = {},
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, parameters } };
}
