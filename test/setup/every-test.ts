import fc from 'fast-check';

// One seed for every property of a run: `jest --seed N` repeats it, and without the option each run looks elsewhere.
fc.configureGlobal({ seed: jest.getSeed() });
// Machines are shared: a test that waits for its turn is not wrong.
jest.setTimeout(180_000);
