import { isError } from './define-function';
import { probe } from './probe';
import { worksheetFunctions } from './registry';

// The entry of dist/functions.js. CustomFunctions is read when a function is called, not before: Excel fills it late.
for (const { id, call } of [...worksheetFunctions, probe]) {
  CustomFunctions.associate(id, (...args: unknown[]) => {
    const answer = call(...args);
    if (!isError(answer)) return answer;
    const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
    throw new CustomFunctions.Error(answer.error === '#N/A' ? notAvailable : invalidValue, answer.text);
  });
}
