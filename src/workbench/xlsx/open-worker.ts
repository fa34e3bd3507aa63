import { deliveriesOf } from './deliver';
import { openFile } from './open-file';
import type { OpenDelivery, OpenOrder } from './open-order';

// The entry of the Worker that reads a large file aside of the page.
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: OpenOrder }) => void;
  postMessage(delivery: OpenDelivery): void;
};
scope.onmessage = ({ data: { bytes, fileName } }) => {
  openFile(bytes, fileName)
    .then((opened) => {
      for (const delivery of deliveriesOf(opened)) scope.postMessage(delivery);
    })
    .catch((error: unknown) => {
      // what is wrong with a file is an answer; anything else is the page's to know, which a lost promise would not tell
      setTimeout(() => {
        throw error;
      });
    });
};
