import { bottleneck } from './bottleneck';
import { bridge } from './bridge';
import { cascade } from './cascade';
import { catchup } from './catchup';
import { check } from './check';
import { cross } from './cross';
import { customers } from './customers';
import { decompose } from './decompose';
import { explain } from './explain';
import { funnel } from './funnel';
import { goals } from './goals';
import { hotspot } from './hotspot';
import { landing } from './landing';
import { pace } from './pace';
import { payout } from './payout';
import { phase } from './phase';
import { project } from './project';
import { pvm } from './pvm';
import { rateMix } from './ratemix';
import { reconcile } from './reconcile';
import { score } from './score';
import { seasonality } from './seasonality';
import type { Sound } from './sound';
import { tier } from './tier';
import { watch } from './watch';
import { workdays } from './workdays';

/** One sound call of every function, in the order of the contract. */
export const soundCalls: Readonly<Record<string, Sound>> = {
  DECOMPOSE: decompose,
  CASCADE: cascade,
  CROSS: cross,
  SCORE: score,
  RECONCILE: reconcile,
  GOALS: goals,
  WORKDAYS: workdays,
  SEASONALITY: seasonality,
  PHASE: phase,
  PACE: pace,
  LANDING: landing,
  CATCHUP: catchup,
  PROJECT: project,
  BRIDGE: bridge,
  PVM: pvm,
  RATEMIX: rateMix,
  HOTSPOT: hotspot,
  WATCH: watch,
  FUNNEL: funnel,
  BOTTLENECK: bottleneck,
  TIER: tier,
  CUSTOMERS: customers,
  PAYOUT: payout,
  CHECK: check,
  EXPLAIN: explain,
};
