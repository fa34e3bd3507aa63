import type { Failure } from '../core/failure';
import type { JobFailure, JobFailureCode } from '../texts/job-failures';

/** What a step of a job answers: a value, or one expected failure, of the job itself or of the core below it. */
export type JobOutcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure | JobFailure };

export function refuse(
  code: JobFailureCode,
  parameters: JobFailure['parameters'] = {},
): { readonly ok: false; readonly failure: JobFailure } {
  return { ok: false, failure: { code, parameters } };
}
