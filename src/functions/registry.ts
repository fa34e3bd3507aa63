// In this order the functions stand in the bundle: gzip packs those better that stand near others with the same code, see
// docs/decisions/0004-size-of-functions.md.
import { bridge } from './bridge';
import { check } from './check';
import { cross } from './cross';
import { decompose } from './decompose';
import { explain } from './explain';
import { funnel } from './funnel';
import { hotspot } from './hotspot';
import { pace } from './pace';
import { customers } from './customers';
import { payout } from './payout';
import { catchup } from './catchup';
import { phase } from './phase';
import { project } from './project';
import { priceVolumeMix } from './pvm';
import { rateMix } from './ratemix';
import { reconcile } from './reconcile';
import { score } from './score';
import { seasonality } from './seasonality';
import { tier } from './tier';
import { goals } from './goals';
import { landing } from './landing';
import { bottleneck } from './bottleneck';
import { watch } from './watch';
import { cascade } from './cascade';
import { workdays } from './workdays';
import type { WorksheetFunction } from './define-function';

/** Every worksheet function of the namespace TARGET, in the order of the contract. */
export const worksheetFunctions: readonly WorksheetFunction[] = [
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
