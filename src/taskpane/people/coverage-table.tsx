import { Button, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { Coverage, CoverageLine } from '../../jobs/people/coverage';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import { usePeopleTexts } from './use-people-texts';

const ICONS = { full: <CheckmarkCircleRegular />, gap: <WarningRegular />, missingAll: <CircleRegular /> } as const;

/** A row for each person, a column for each measure: in how many weeks there is a target, by icon and word. */
export function CoverageTable(props: {
  readonly coverage: Coverage;
  readonly picked: CoverageLine | null;
  onPick(line: CoverageLine): void;
}) {
  const { coverage, picked } = props;
  const { owners, measures, lines, weeks } = coverage;
  const say = usePeopleTexts();
  const styles = useTableStyles();
  const count = measures.length;
  const families = owners.map((owner, index) => ({ owner, lines: lines.slice(index * count, (index + 1) * count) }));
  const cell = (line: CoverageLine) => {
    const state = stateOf(line);
    const counts = { covered: line.covered, weeks: weeks.length };
    return (
      <NumberCell key={line.measure.name}>
        <Button
          size="small"
          appearance={line === picked ? 'outline' : 'subtle'}
          style={{ minWidth: 0, paddingInline: '2px', flexWrap: 'wrap' }}
          aria-pressed={line === picked}
          aria-label={say('cellName', { owner: line.owner, measure: line.measure.name, state: say(state), ...counts })}
          icon={ICONS[state]}
          onClick={() => props.onPick(line)}
        >
          {say(state)} {say('ofWeeks', counts)}
        </Button>
      </NumberCell>
    );
  };
  return (
    <div role="region" aria-label={say('coverageCaption')} tabIndex={0} style={{ overflowX: 'auto' }}>
      <table className={styles.table} aria-label={say('coverageCaption')}>
        <TableHead names={[say('owner'), ...measures.map(({ name }) => name)]} />
        <tbody>
          {families.map(({ owner, lines: own }) => (
            <tr key={owner}>
              <th scope="row" className={mergeClasses(styles.label, styles.name)}>
                {owner}
              </th>
              {own.map(cell)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={mergeClasses(styles.label, styles.sum)}>
              {say('byMeasure')}
            </th>
            {measures.map(({ name }, index) => (
              <NumberCell key={name} sum how="covered">
                {say('ofWeeks', {
                  covered: families.filter(({ lines: own }) => stateOf(own[index]!) === 'full').length,
                  weeks: owners.length,
                })}
              </NumberCell>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function stateOf({ covered, weeks }: CoverageLine): keyof typeof ICONS {
  if (covered === weeks.length) return 'full';
  return weeks.every(({ coverage }) => coverage === 'none') ? 'missingAll' : 'gap';
}
