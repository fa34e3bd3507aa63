import { makeAside, type Invocation } from './aside';
import { isError, type Answer } from './define-function';
import { serve, type Helper, type HelperScope } from './helper';
import { probe } from './probe';
import { worksheetFunctions } from './registry';
import type { ResultMatrix } from './result';

// The entry of dist/functions.js, both in the page and in the Worker that it starts with the same file for what takes
// long. CustomFunctions is read when a function is called, not before: Excel fills it late.
if (typeof CustomFunctions === 'undefined') serve(globalThis as unknown as HelperScope, worksheetFunctions);
else associate();

function associate(): void {
  const script = typeof document === 'object' && (document.currentScript as HTMLScriptElement | null)?.src;
  const aside = makeAside(() =>
    script && typeof Worker === 'function' ? (new Worker(script) as unknown as Helper) : undefined,
  );
  for (const called of worksheetFunctions) {
    const count = called.parameters.length;
    CustomFunctions.associate(called.id, (...args: unknown[]) => {
      const answer = aside(called, args.slice(0, count), (args[count] ?? {}) as Invocation);
      return answer instanceof Promise ? answer.then(shown) : shown(answer);
    });
  }
  CustomFunctions.associate(probe.id, probe.call);
}

function shown(answer: Answer): ResultMatrix {
  if (!isError(answer)) return answer;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  throw new CustomFunctions.Error(answer.error === '#N/A' ? notAvailable : invalidValue, answer.text);
}
