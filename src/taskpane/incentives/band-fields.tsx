import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { BandDraft, IncentiveField } from '../../jobs/incentives/incentive-draft';
import { incentiveTexts } from '../../texts/incentives';
import { useCatalogue } from '../language-context';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: { textAlign: 'left', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  cell: { paddingRight: tokens.spacingHorizontalS, verticalAlign: 'top' },
  remove: { width: '32px' },
  wrong: { color: tokens.colorStatusDangerForeground3, fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
});

/** The bands of a schedule, a row each: from which attainment, at which rate. */
export function BandFields(props: {
  readonly bands: readonly BandDraft[];
  wrong(field: IncentiveField): string;
  onChange(bands: readonly BandDraft[]): void;
}) {
  const { bands, wrong, onChange } = props;
  const say = useCatalogue(incentiveTexts);
  const styles = useStyles();
  const cell = (index: number, name: keyof BandDraft) => {
    const sentence = wrong(`${name} ${index}`);
    const id = `band-${name}-${index}`;
    return (
      <td className={styles.cell}>
        <Input
          size="small"
          value={bands[index]![name]}
          inputMode="decimal"
          autoComplete="off"
          aria-label={say(name === 'from' ? 'fromOf' : 'rateOf', { row: index + 1 })}
          aria-invalid={sentence !== ''}
          aria-describedby={sentence === '' ? undefined : id}
          style={{ minWidth: 0, width: '100%' }}
          input={{ style: { minWidth: 0, width: '100%' } }}
          contentAfter={<span aria-hidden="true">%</span>}
          onChange={(_, { value }) =>
            onChange(bands.map((band, at) => (at === index ? { ...band, [name]: value } : band)))
          }
        />
        {sentence !== '' && (
          <div id={id} role="alert" className={styles.wrong}>
            {sentence}
          </div>
        )}
      </td>
    );
  };
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{say('schedule')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {say('from')}
            </th>
            <th scope="col" className={styles.head}>
              {say('rate')}
            </th>
            <td className={styles.remove} />
          </tr>
        </thead>
        <tbody>
          {bands.map((_, index) => (
            <tr key={index}>
              {cell(index, 'from')}
              {cell(index, 'rate')}
              <td className={styles.remove}>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={say('removeBand', { row: index + 1 })}
                  onClick={() => onChange(bands.filter((__, at) => at !== index))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <Button size="small" onClick={() => onChange([...bands, { from: '', rate: '' }])}>
          {say('addBand')}
        </Button>
      </div>
    </>
  );
}
