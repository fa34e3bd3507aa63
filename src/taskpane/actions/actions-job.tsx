import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { findAsOf } from '../../jobs/track/find-as-of';
import { proposePlan } from '../../jobs/actions/propose-plan';
import { actionPlanTexts } from '../../texts/action-plan';
import { cellAddress } from '../../sheet/cell-address';
import { ApplyOutcome } from '../apply/apply-outcome';
import { useApply } from '../apply/use-apply';
import { errorText } from '../error-text';
import { useCatalogue, useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import type { FoundTable } from '../tables/found-table';
import { lastBooked } from '../tables/last-booked';
import type { FreeProps } from '../view-props';
import { PlanView } from './plan-view';
import { usePlan } from './use-plan';

/** The job 行动: the action plan of the workbook, or a new one where there is none. */
export function ActionsJob({ port, tables, found, asOf, onRefresh }: FreeProps) {
  const say = useCatalogue(actionPlanTexts);
  const sayPane = useTexts();
  const language = useLanguage();
  const [done, setDone] = useState<string | undefined>();
  const apply = useApply(port, onRefresh);
  const { looking, atHand, error } = usePlan(port, tables, found);

  return (
    <>
      {error !== null && <Message intent="error">{errorText(error, language)}</Message>}
      {atHand === null && looking && <Spinner size="extra-tiny" label={sayPane('looking')} />}
      {atHand === null && !looking && (
        <>
          <Message intent="info">{say('noPlan')}</Message>
          <div>
            <Button
              appearance="primary"
              disabledFocusable={apply.busy}
              onClick={() => {
                setDone(say('planAdded', { sheet: say('planSheet') }));
                void apply.apply(() => proposePlan(language));
              }}
            >
              {say('newPlan')}
            </Button>
          </div>
        </>
      )}
      {atHand !== null && (
        <PlanView
          // the same plan when it grows by a row or a column
          key={cellAddress(atHand.found.area.sheet, atHand.found.area.row, atHand.found.area.column)}
          port={port}
          atHand={atHand}
          chosen={atHand.found.key === found?.key}
          asOf={asOf ?? statedDay(atHand.found, tables.list) ?? lastBooked(tables.list)}
          apply={apply}
          onDone={setDone}
        />
      )}
      <ApplyOutcome
        apply={apply}
        {...(done === undefined ? {} : { done })}
        onRefresh={() => {
          apply.reset();
          onRefresh();
        }}
      />
    </>
  );
}

/** The as-of day that the sheet of the plan states, else another sheet with a table. */
function statedDay(plan: FoundTable, others: readonly FoundTable[]): number | null {
  for (const { sheet } of [plan, ...others]) {
    const day = findAsOf(sheet.values);
    if (day !== null) return day;
  }
  return null;
}
