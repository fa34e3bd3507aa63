/* global jest */
// What Fluent UI expects of a browser and jsdom lacks.
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
HTMLCanvasElement.prototype.getContext = () => null;
// Fluent UI in jsdom takes seconds to render where other work goes on beside the tests.
jest.setTimeout(30_000);
