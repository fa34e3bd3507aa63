import { bottleneckText } from './bottleneck';
import { bridgeText } from './bridge';
import { cascadeText } from './cascade';
import { catchupText } from './catchup';
import { checkText } from './check';
import { crossText } from './cross';
import { customersText } from './customers';
import { decomposeText } from './decompose';
import { explainText } from './explain';
import type { FunctionText } from './function-text';
import { funnelText } from './funnel';
import { goalsText } from './goals';
import { hotspotText } from './hotspot';
import { landingText } from './landing';
import { paceText } from './pace';
import { payoutText } from './payout';
import { phaseText } from './phase';
import { projectText } from './project';
import { pvmText } from './pvm';
import { rateMixText } from './ratemix';
import { reconcileText } from './reconcile';
import { scoreText } from './score';
import { seasonalityText } from './seasonality';
import { tierText } from './tier';
import { watchText } from './watch';
import { workdaysText } from './workdays';

/** Description and argument texts of each worksheet function, by id. Not part of dist/functions.js. */
export const functionTexts: Readonly<Record<string, FunctionText>> = {
  DECOMPOSE: decomposeText,
  CASCADE: cascadeText,
  CROSS: crossText,
  SCORE: scoreText,
  RECONCILE: reconcileText,
  GOALS: goalsText,
  WORKDAYS: workdaysText,
  SEASONALITY: seasonalityText,
  PHASE: phaseText,
  PACE: paceText,
  LANDING: landingText,
  CATCHUP: catchupText,
  PROJECT: projectText,
  BRIDGE: bridgeText,
  PVM: pvmText,
  RATEMIX: rateMixText,
  HOTSPOT: hotspotText,
  WATCH: watchText,
  FUNNEL: funnelText,
  BOTTLENECK: bottleneckText,
  TIER: tierText,
  CUSTOMERS: customersText,
  PAYOUT: payoutText,
  CHECK: checkText,
  EXPLAIN: explainText,
};
