import { Link, Subtitle2, Text } from '@fluentui/react-components';
import type { Hotspot } from '../../core/variance/find-hotspots';
import type { JobOutcome } from '../../jobs/job-outcome';
import { blankMember } from '../../texts/blank-member';
import { explainTexts } from '../../texts/explain';
import { printFixed, printPercent } from '../../texts/print-number';
import { sentenceOf } from '../error-text';
import { useCatalogue, useLanguage } from '../language-context';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';
import { useTableStyles } from '../parts/use-table-styles';
import { printSigned } from '../../texts/print-signed';

const whole = (value: number) => printFixed(value, 0);

/** The members of all dimensions that make the gap; a press goes down to one. */
export function HotspotList(props: {
  readonly spots: JobOutcome<readonly Hotspot[]>;
  readonly onDrill?: ((heading: string, member: string) => void) | undefined;
}) {
  const { spots, onDrill } = props;
  const say = useCatalogue(explainTexts);
  const language = useLanguage();
  const styles = useTableStyles();
  return (
    <>
      <Subtitle2 as="h2" className={styles.title}>
        {say('hotspots')}
      </Subtitle2>
      {!spots.ok && (
        <Text size={200}>
          <Told>{sentenceOf(spots.failure, language)}</Told>
        </Text>
      )}
      {spots.ok && (
        <ul aria-label={say('hotspots')} style={{ margin: 0, paddingInlineStart: '1.2em' }}>
          {spots.value.map(({ dimension, member, gap, share }) => {
            const text = say('hotspotItem', { dimension, member: member || blankMember[language] });
            return (
              <li key={`${dimension} ${member}`}>
                {onDrill === undefined ? (
                  text
                ) : (
                  <Link as="button" inline style={{ textAlign: 'start' }} onClick={() => onDrill(dimension, member)}>
                    {text}
                  </Link>
                )}{' '}
                <Text size={200}>
                  <Told>
                    {say('hotspotShare', {
                      gap: askable(printSigned(gap, whole), 'difference'),
                      share: askable(printPercent(share), 'gapShare'),
                    })}
                  </Told>
                </Text>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
