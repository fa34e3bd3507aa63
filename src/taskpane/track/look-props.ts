import type { PaceCalendar } from '../../jobs/track/pace-choices';
import type { Input } from '../read-input';
import type { ViewProps } from '../view-props';
import type { PaceInputs } from './pace-inputs';
import type { TrackSettings } from './track-settings';

/** What each look at the track is given beside the table. */
export interface LookProps extends ViewProps {
  readonly asOfDay: Input;
  readonly calendar: PaceCalendar;
  readonly settings: TrackSettings;
  /** What was chosen of targets and actuals, for the looks that share them. */
  readonly pace: PaceInputs;
  onPace(change: PaceInputs): void;
}
