import { bottleneck } from './bottleneck';
import { bridge } from './bridge';
import { cascade } from './cascade';
import { catchup } from './catchup';
import { check } from './check';
import { cross } from './cross';
import { customers } from './customers';
import { decompose } from './decompose';
import type { WorksheetFunction } from './define-function';
import { explain } from './explain';
import { funnel } from './funnel';
import { goals } from './goals';
import { hotspot } from './hotspot';
import { landing } from './landing';
import { pace } from './pace';
import { payout } from './payout';
import { phase } from './phase';
import { project } from './project';
import { priceVolumeMix } from './pvm';
import { rateMix } from './ratemix';
import { reconcile } from './reconcile';
import { score } from './score';
import { seasonality } from './seasonality';
import { tier } from './tier';
import { watch } from './watch';
import { workdays } from './workdays';

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
