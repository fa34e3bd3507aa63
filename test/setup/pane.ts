import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/dom';

// What Fluent UI and the reading of files expect of a browser and jsdom lacks.
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Object.assign(globalThis, { TextDecoder, TextEncoder });
HTMLCanvasElement.prototype.getContext = () => null;
// Fluent UI in jsdom takes seconds to render where other work goes on beside the tests.
configure({ asyncUtilTimeout: 30_000 });
