import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaceCalendar } from '../../jobs/track/pace-choices';
import { dateText } from '../../texts/dates';
import { trackTexts } from '../../texts/track';
import { useTexts, useCatalogue } from '../language-context';
import { CalendarField } from '../parts/calendar-field';
import { PairOfFields } from '../parts/pair-of-fields';
import { TextField } from '../parts/text-field';
import { readDay } from '../read-input';
import type { ViewProps } from '../view-props';
import { firstAsOf } from './first-as-of';
import { looks, type Look } from './looks';
import type { PaceInputs } from './pace-inputs';
import { useTrackSettings } from './track-settings';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', maxWidth: '100%' },
  tab: { paddingInline: tokens.spacingHorizontalS },
  look: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The job 进度跟踪: pace, alerts, shares, collections and catch-up as of a day. */
export function TrackJob(props: ViewProps) {
  const { source, found, tables } = props;
  const say = useTexts();
  const sayTrack = useCatalogue(trackTexts);
  const styles = useStyles();
  const settings = useTrackSettings();
  const [stated] = useState(() => firstAsOf(found, source.table, tables.list, props.asOf, settings.fiscalYearStart));
  const [pace, setPace] = useState<PaceInputs>({});
  const [typed, setTyped] = useState<string>();
  const [chosenCalendar, setCalendar] = useState<PaceCalendar>();
  const [chosenLook, setLook] = useState<Look>();
  const look = chosenLook ?? looks.find(({ suits }) => suits(source.table))?.id ?? 'pace';
  const calendar = chosenCalendar ?? settings.calendar;
  const asOfText = typed ?? (stated === null ? '' : dateText(stated));
  const asOfDay = readDay(asOfText);
  const { View } = looks.find(({ id }) => id === look)!;
  return (
    <>
      <TabList
        size="small"
        appearance="subtle-circular"
        className={styles.tabs}
        aria-label={sayTrack('look')}
        selectedValue={look}
        onTabSelect={(_, { value }) => setLook(value as Look)}
      >
        {looks.map(({ id }) => (
          <Tab key={id} id={`look-${id}`} value={id} className={styles.tab} aria-controls="look">
            {sayTrack(id)}
          </Tab>
        ))}
      </TabList>
      <PairOfFields>
        <TextField label={say('asOf')} hint={say('asOfHint')} value={asOfText} typed={asOfDay} onChange={setTyped} />
        <CalendarField value={calendar} onChange={setCalendar} />
      </PairOfFields>
      <div className={styles.look} id="look" role="tabpanel" aria-labelledby={`look-${look}`}>
        <View
          {...props}
          {...{ asOfDay, calendar, settings, pace }}
          onPace={(change) => setPace((before) => ({ ...before, ...change }))}
        />
      </div>
    </>
  );
}
