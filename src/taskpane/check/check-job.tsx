import { Button, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckedArea, CheckedCell } from '../../jobs/check/check-area';
import { cellAddress } from '../../sheet/cell-address';
import { printNumber } from '../../texts/print-number';
import type { WorkbookPort } from '../../workbook/port';
import { errorText } from '../error-text';
import { useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import { useShownLines } from '../parts/shown-lines';
import { Status } from '../parts/status';
import type { FoundTable } from '../tables/found-table';
import { useCheck } from './use-check';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  item: { listStyleType: 'none' },
  finding: {
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

/** The job 体检 for one table: what does not add up, where, and why; a click shows the cell. */
export function CheckJob(props: { readonly port: WorkbookPort; readonly found: FoundTable }) {
  const { port, found } = props;
  const say = useTexts();
  const language = useLanguage();
  const check = useCheck(found, language);
  const result = check.state === 'done' ? check.result : null;
  const status =
    check.state !== 'done'
      ? ''
      : result === null
        ? say('nothingToCheck')
        : result.findings.length === 0
          ? say('checkOk', { numbers: result.numbers })
          : say('checkFindings', { count: result.findings.length, numbers: result.numbers });
  return (
    <>
      {check.state === 'large' && (
        <div>
          <Button appearance="primary" onClick={check.start}>
            {say('startCheck')}
          </Button>
        </div>
      )}
      {check.state === 'checking' && <Spinner size="tiny" label={say('checking')} />}
      {check.state === 'done' && (
        <Message intent={result === null ? 'info' : result.findings.length === 0 ? 'success' : 'warning'}>
          {status}
        </Message>
      )}
      {result !== null && result.findings.length > 0 && <Findings port={port} result={result} />}
      <Status>{status}</Status>
    </>
  );
}

function Findings({ port, result }: { readonly port: WorkbookPort; readonly result: CheckedArea }) {
  const say = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const [error, setError] = useState<unknown>(null);
  const { shown, more } = useShownLines(result.findings);
  const show = ({ area }: CheckedCell) => port.show(area).then(() => setError(null), setError);
  return (
    <>
      {error !== null && <Message intent="error">{errorText(error, language)}</Message>}
      <ol className={styles.list} aria-label={say('findings')}>
        {shown.map((finding) => {
          const { area, labels, says, should, reason } = finding;
          const address = cellAddress(area.sheet, area.row, area.column);
          return (
            <li key={address} className={styles.item}>
              <Button className={styles.finding} onClick={() => void show(finding)}>
                <Text size={200} weight="semibold">
                  {say('findingPlace', { address, labels: labels.join(' · ') })}
                </Text>
                <Text size={300}>
                  {say('findingSays', { says: written(says) })}
                  <strong>{say('findingShould', { should: written(should) })}</strong>
                </Text>
                <Text size={200}>{reason}</Text>
              </Button>
            </li>
          );
        })}
      </ol>
      {more}
    </>
  );
}

function written(value: string | number): string {
  return typeof value === 'number' ? printNumber(value, 10) : value;
}
