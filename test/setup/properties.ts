import fc from 'fast-check';

// One seed for every property of a run: `jest --seed N` repeats it, and without the option each run looks elsewhere.
fc.configureGlobal({ seed: jest.getSeed() });
