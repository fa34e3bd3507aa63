import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckedArea, CheckedCell } from '../../jobs/check/check-area';
import { proposeCorrection } from '../../jobs/check/propose-correction';
import { cellAddress } from '../../sheet/cell-address';
import { checkTexts } from '../../texts/check-pane';
import { printNumber } from '../../texts/print-number';
import type { WorkbookPort } from '../../workbook/port';
import { ApplyOutcome } from '../apply/apply-outcome';
import { useApply } from '../apply/use-apply';
import { errorText } from '../error-text';
import { useCatalogue, useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import { useShownLines } from '../parts/shown-lines';
import { Status } from '../parts/status';
import { ProgressLine } from '../progress/progress-line';
import { TraceAreas } from '../parts/trace';
import { PlanChecksView } from './plan-checks-view';
import { useCheck } from './use-check';
import { useFindingStyles } from './use-finding-styles';
import { usePlanChecks } from './use-plan-checks';
import type { ViewProps } from '../view-props';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

/**
 * The job 体检 for one table: what does not add up, where, and why; what nobody owns; what history makes unlikely. A click
 * shows the cell.
 */
export function CheckJob(props: ViewProps) {
  const { port, source, found, tables, asOf, onRefresh } = props;
  const say = useTexts();
  const sayCheck = useCatalogue(checkTexts);
  const language = useLanguage();
  const check = useCheck(found, language);
  const planChecks = usePlanChecks(source, found, tables, asOf);
  const [corrected, setCorrected] = useState<CheckedCell | null>(null);
  // What was written shows only once the table is read again.
  const apply = useApply(port, onRefresh);
  const correct = (finding: CheckedCell) => {
    setCorrected(finding);
    void apply.apply(() => proposeCorrection(finding));
  };
  const { state, result } = check;
  const status =
    result === undefined
      ? ''
      : result === null
        ? say('nothingToCheck')
        : result.findings.length === 0
          ? say('checkOk', { numbers: askable(result.numbers, 'count') })
          : say('checkFindings', {
              count: askable(result.findings.length, 'findings'),
              numbers: askable(result.numbers, 'count'),
            });
  const stopped = check.stopped ? sayCheck(result === undefined ? 'stopped' : 'stoppedEarlier') : '';
  return (
    <TraceAreas areas={[found.area]}>
      {stopped !== '' && <Message intent="info">{stopped}</Message>}
      {state === 'failed' && <Message intent="error">{errorText(check.error, language)}</Message>}
      {(state === 'waiting' || state === 'failed') && (
        <div>
          <Button appearance="primary" onClick={check.start}>
            {say('startCheck')}
          </Button>
        </div>
      )}
      {state === 'checking' && (
        <ProgressLine
          what={say('checking')}
          share={null}
          stopping={check.progress.stopping}
          onCancel={check.progress.cancel}
        />
      )}
      {result !== undefined && (
        <Message intent={result === null ? 'info' : result.findings.length === 0 ? 'success' : 'warning'}>
          {status}
        </Message>
      )}
      {result && result.findings.length > 0 && (
        <Findings port={port} result={result} busy={apply.busy} onCorrect={correct} />
      )}
      <ApplyOutcome
        apply={apply}
        done={
          corrected === null
            ? ''
            : say('corrected', { address: addressOf(corrected), should: written(corrected.should) })
        }
        onRefresh={() => {
          apply.reset();
          onRefresh();
        }}
      />
      {planChecks !== null && <PlanChecksView port={port} checks={planChecks} />}
      <Status>{stopped === '' ? status : stopped}</Status>
    </TraceAreas>
  );
}

function Findings(props: {
  readonly port: WorkbookPort;
  readonly result: CheckedArea;
  readonly busy: boolean;
  onCorrect(finding: CheckedCell): void;
}) {
  const { port, result } = props;
  const say = useTexts();
  const language = useLanguage();
  const styles = useFindingStyles();
  const [error, setError] = useState<unknown>(null);
  const { shown, more } = useShownLines(result.findings);
  const show = ({ area }: CheckedCell) => port.show(area).then(() => setError(null), setError);
  return (
    <>
      {error !== null && <Message intent="error">{errorText(error, language)}</Message>}
      <ol className={styles.list} aria-label={say('findings')}>
        {shown.map((finding) => {
          const { area, basis, labels, says, should, reason, told, isCertain } = finding;
          const address = addressOf(finding);
          return (
            <li key={address} className={styles.item}>
              <Button className={styles.finding} onClick={() => void show(finding)}>
                <Text size={200} weight="semibold">
                  {say('findingPlace', { address, labels: labels.join(' · ') })}
                </Text>
              </Button>
              <Text size={300} block>
                <Told at={[area]}>{say('findingSays', { says: askable(written(says)) })}</Told>
                <strong>
                  <Told at={basis} how={reason}>
                    {say('findingShould', { should: askable(written(should)) })}
                  </Told>
                </strong>
              </Text>
              <Text size={200} block>
                <Told at={basis}>{told}</Told>
              </Text>
              {isCertain && (
                <Button
                  size="small"
                  appearance="subtle"
                  disabledFocusable={props.busy}
                  onClick={() => props.onCorrect(finding)}
                >
                  {say('correct', { address, should: written(should) })}
                </Button>
              )}
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

function addressOf({ area }: CheckedCell): string {
  return cellAddress(area.sheet, area.row, area.column);
}
