import { useMemo } from 'react';
import { comparePeriods, type PeriodChoices } from '../../jobs/explain/compare-periods';
import { proposeComparison, type Compared } from '../../jobs/explain/propose-comparison';
import { refuse } from '../../jobs/job-outcome';
import { jobTexts } from '../../texts/jobs';
import { unmarked } from '../../texts/marked';
import { resultHeadings } from '../../texts/headings';
import { printNumber } from '../../texts/print-number';
import { ApplyBar } from '../apply/apply-bar';
import { hasProblems } from '../decompose/use-plan';
import { sentenceOf } from '../error-text';
import { useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import { Status } from '../parts/status';
import { GapReport } from './gap-report';
import { HotspotList } from './hotspot-list';
import type { LensProps } from './lens-props';
import { MemberTable } from './member-table';
import { useSentence } from './use-sentence';

/** Price, volume and mix over the members of a column; with costs, of the margin. */
export function ProductsLens({ source, periods, apply, onDrill, onRefresh }: LensProps) {
  const { table } = source;
  const say = useTexts();
  const language = useLanguage();
  const sentenceFor = useSentence();
  const { orders, quantity, amount, by, before, after, path, lens, spots } = periods;
  const cost = lens === 'margin' ? orders.cost : null;
  const choices = useMemo(
    (): PeriodChoices | null =>
      quantity === null ? null : { date: orders.date, quantity, amount, cost, by, before, after, path },
    [orders, quantity, amount, cost, by, before, after, path],
  );
  const outcome = useMemo(() => {
    if (choices === null) return refuse('no-compared-columns', { table: table.name });
    const used = [choices.date, choices.quantity, choices.amount, choices.cost?.column ?? null];
    if (hasProblems(table, used)) return refuse('problems-in-table', { table: table.name });
    return comparePeriods(table, choices, language);
  }, [table, choices, language]);
  if (!outcome.ok) {
    const failure = sentenceOf(outcome.failure, language);
    return (
      <>
        <Message intent="error">{failure}</Message>
        <Status>{failure}</Status>
      </>
    );
  }
  const { value } = outcome;
  const causes = value.causes.map(({ cause, amount: own }) => ({ name: resultHeadings[cause][language], value: own }));
  const sentence = sentenceFor(value.before, value.after, causes, before.name);
  const compared: Compared = {
    before: before.name,
    after: after.name,
    heading: by.heading,
    columns: [
      orders.date,
      quantity!,
      amount,
      by,
      ...(cost === null ? [] : [cost.column]),
      ...path.map((step) => step.column),
    ],
    periods: choices,
    spots: spots.ok ? spots.value : [],
    sentence: unmarked(sentence),
    against: before.name,
  };
  const sideOf = (item: (typeof value.items)[number]) => ({
    label: item.label,
    before: item.amountBefore - (item.costBefore ?? 0),
    after: item.amountAfter - (item.costAfter ?? 0),
    gap: item.gap,
  });
  return (
    <>
      <GapReport
        before={{ name: before.name, value: value.before }}
        after={{ name: after.name, value: value.after }}
        causes={causes}
        difference={value.difference}
        sentence={sentence}
      />
      <MemberTable
        heading={by.heading}
        before={before.name}
        after={after.name}
        rows={value.items.map(sideOf)}
        total={{ before: value.before, after: value.after, gap: value.difference }}
        onDrill={(member) => onDrill(by.heading, member === jobTexts.blank[language] ? '' : member)}
      />
      <HotspotList spots={spots} onDrill={onDrill} />
      <Status>
        {say('explainStatus', {
          before: before.name,
          from: printNumber(value.before),
          after: after.name,
          to: printNumber(value.after),
          difference: printNumber(value.difference),
        })}
      </Status>
      <ApplyBar
        apply={apply}
        formulas
        propose={(as) => proposeComparison(source, value, compared, as, language)}
        onRefresh={onRefresh}
      />
    </>
  );
}
