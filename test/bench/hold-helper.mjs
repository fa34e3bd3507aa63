// What a Worker does with functions.js, in a thread of Node.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { serve } = await import('../../src/functions/helper.ts');
const { worksheetFunctions } = await import('../../src/functions/registry.ts');

const scope = { postMessage: (delivery) => workerData.postMessage(delivery) };
serve(scope, worksheetFunctions);
workerData.on('message', (data) => scope.onmessage({ data }));
