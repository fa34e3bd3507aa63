// In this order the functions stand in the bundle: gzip packs those better that stand near others with the same code, see
// docs/decisions/0004-size-of-functions.md.
import { check } from './check';
import { cross } from './cross';
import { explain } from './explain';
import { funnel } from './funnel';
import { decompose } from './decompose';
import { workdays } from './workdays';
import { hotspot } from './hotspot';
import { bridge } from './bridge';
import { goals } from './goals';
import { bottleneck } from './bottleneck';
import { pace } from './pace';
import { cascade } from './cascade';
import { seasonality } from './seasonality';
import { customers } from './customers';
import { score } from './score';
import { payout } from './payout';
import { tier } from './tier';
import { catchup } from './catchup';
import { phase } from './phase';
import { landing } from './landing';
import { project } from './project';
import { watch } from './watch';
import { rateMix } from './ratemix';
import { priceVolumeMix } from './pvm';
import { reconcile } from './reconcile';
import type { DeclaredFunction } from './define-function';

/** Every worksheet function of the namespace TARGET, in the order of the contract. */
export const worksheetFunctions: readonly DeclaredFunction[] = [
  decompose,
  cascade,
  cross,
  score,
  reconcile,
  goals,
  workdays,
  seasonality,
  phase,
  pace,
  landing,
  catchup,
  project,
  bridge,
  priceVolumeMix,
  rateMix,
  hotspot,
  watch,
  funnel,
  bottleneck,
  tier,
  customers,
  payout,
  check,
  explain,
];
