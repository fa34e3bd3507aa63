import type { Area } from '../../sheet/address';
import type { Grid } from '../../sheet/grid';

/** Where an action plan stands, as it was read. */
export interface PlanPlace {
  readonly name: string;
  /** Its address as people read it. */
  readonly place: string;
  readonly area: Area;
  readonly values: Grid;
}
