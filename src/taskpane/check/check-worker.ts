import type { CheckAnswer, CheckOrder } from './check-order';
import { serveCheck } from './serve-check';

// The entry of the Worker that checks a table aside of the pane. The check itself comes in the chunk that the page would
// load too where it has no Worker.
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: CheckOrder }) => void;
  postMessage(answer: CheckAnswer): void;
};
const serve = serveCheck();
scope.onmessage = ({ data }) => {
  void serve(data).then((answer) => answer && scope.postMessage(answer));
};
