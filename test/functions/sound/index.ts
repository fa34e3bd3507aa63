import { bridge } from './bridge';
import { decompose } from './decompose';
import { goals } from './goals';
import { pace } from './pace';
import { pvm } from './pvm';
import { score } from './score';
import type { Sound } from './sound';
import { tier } from './tier';
import { workdays } from './workdays';

/** One sound call of every function, in the order of the contract. */
export const soundCalls: Readonly<Record<string, Sound>> = {
  DECOMPOSE: decompose,
  SCORE: score,
  GOALS: goals,
  WORKDAYS: workdays,
  PACE: pace,
  BRIDGE: bridge,
  PVM: pvm,
  TIER: tier,
};
