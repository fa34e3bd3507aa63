import { Button, Text } from '@fluentui/react-components';
import { CircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { Days } from '../../core/calendar/period';
import type { CoverageLine } from '../../jobs/people/coverage';
import type { TargetBook } from '../../jobs/people/target-book';
import { dateText } from '../../texts/dates';
import type { WorkbookPort } from '../../workbook/port';
import { Message } from '../parts/message';
import { shown } from './shown';
import { usePeopleTexts } from './use-people-texts';
import { useShowTarget } from './use-show-target';
import { traceTexts } from '../../texts/trace';
import { useCatalogue } from '../language-context';

/** The weeks of one person and measure: a click selects the cell that the target stands in, or says where it is missing. */
export function WeekList(props: {
  readonly port: WorkbookPort;
  readonly book: TargetBook;
  readonly table: string;
  readonly weeks: readonly Days[];
  readonly line: CoverageLine;
}) {
  const { weeks, line } = props;
  const say = usePeopleTexts();
  const sayTrace = useCatalogue(traceTexts);
  const { message, show } = useShowTarget(props.port, props.book, props.table);
  const { owner, measure } = line;
  const title = say('weeksOf', { owner, measure: measure.name });
  return (
    <section aria-label={title}>
      <Text weight="semibold">{title}</Text>
      <ul style={{ margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: '4px' }}>
        {weeks.map((week, index) => {
          const owed = line.weeks[index]!;
          const { amount, coverage } = owed;
          const value = coverage === 'none' ? say('noTarget') : shown(amount, measure.isRate);
          const partly = coverage === 'partly' ? ` ${say('partly')}` : '';
          const icon = coverage === 'none' ? <CircleRegular /> : coverage === 'partly' ? <WarningRegular /> : undefined;
          return (
            <li key={week.from}>
              <Button
                size="small"
                icon={icon}
                title={sayTrace('show')}
                data-trace
                onClick={() => show(owner, measure.name, week, owed)}
              >
                {`${dateText(week.from).slice(5)}–${dateText(week.to).slice(5)} ${value}${partly}`}
              </Button>
            </li>
          );
        })}
      </ul>
      {message !== '' && <Message intent="info">{message}</Message>}
    </section>
  );
}
