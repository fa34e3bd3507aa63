import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, QuestionCircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { Agreement } from '../../jobs/set/check-products';
import type { SmartResult } from '../../jobs/set/check-smart';
import type { Reach } from '../../jobs/set/judge-reach';
import type { PlannedTarget } from '../../jobs/set/target-plan';
import type { Target } from '../../jobs/set/target';
import type { PlanPeriod } from '../../jobs/decompose/plan-periods';
import { dateText } from '../../texts/dates';
import { yearName } from '../../texts/year-name';
import { fill } from '../../texts/fill';
import { printNumber, printPercent } from '../../texts/print-number';
import { smartNames, smartReasons } from '../../texts/set';
import { useLanguage } from '../language-context';
import { Message } from '../parts/message';
import { useTableStyles } from '../parts/use-table-styles';
import type { ReadLines } from './read-lines';
import { useSetTexts, type SaySet } from './use-set-texts';
import { printSigned } from '../../texts/print-signed';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  item: { display: 'flex', gap: tokens.spacingHorizontalXS, overflowWrap: 'anywhere', '> svg': { flexShrink: 0 } },
});

const ICONS = { ok: CheckmarkCircleRegular, fails: WarningRegular, unknown: QuestionCircleRegular } as const;

/** The targets checked against each other, and each by the five reasons of SMART. */
export function ChecksView({ list, period }: { readonly list: ReadLines; readonly period: PlanPeriod }) {
  const say = useSetTexts();
  const styles = useStyles();
  const { title } = useTableStyles();
  return (
    <section className={styles.root} aria-label={say('smart')}>
      {list.agreements.map((agreement) => (
        <Message key={`${agreement.first.id} ${agreement.product.id}`} intent={agreement.holds ? 'success' : 'error'}>
          {agreementText(agreement, say)}
        </Message>
      ))}
      <Subtitle2 as="h2" className={title}>
        {say('smart')}
      </Subtitle2>
      {list.lines.map(({ planned }) => (
        <SmartOf key={planned.target.id} planned={planned} period={period} />
      ))}
    </section>
  );
}

function SmartOf({
  planned: { target, smart },
  period,
}: {
  readonly planned: PlannedTarget;
  readonly period: PlanPeriod;
}) {
  const say = useSetTexts();
  const language = useLanguage();
  const styles = useStyles();
  const { name } = target;
  const count = smart.results.filter(({ state }) => state === 'fails').length;
  const isUnknown = smart.results.some(({ state }) => state === 'unknown');
  const headline =
    count > 0 ? say('smartFails', { name, count }) : say(isUnknown ? 'smartUnknown' : 'smartOk', { name });
  return (
    <details open={count > 0}>
      <summary>{headline}</summary>
      <ul className={styles.list} aria-label={name}>
        {smart.results.map((result) => {
          const Icon = ICONS[result.state];
          return (
            <li key={result.code} className={styles.item}>
              <Icon aria-hidden="true" />
              <span>
                {`${smartNames[result.code][language]} ${say(result.state)}`}
                <Told>{sentencesOf(result, target, smart.reach, period, language, say)}</Told>
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function sentencesOf(
  { code, state, reasons }: SmartResult,
  target: Target,
  reach: Reach | null,
  period: PlanPeriod,
  language: 'zh' | 'en',
  say: SaySet,
): string {
  const { from, to } = period.days;
  const days = { from: dateText(from), to: dateText(to) };
  const values = { plan: say('daysText', days), ...reachValues(reach, target, period, language, say) };
  const sentences = reasons.map((reason) => fill(smartReasons[reason], language, values));
  if (code === 'achievable' && state === 'ok') sentences.push(say('withinReach', values));
  return sentences.length === 0
    ? ''
    : `${language === 'zh' ? '：' : ': '}${sentences.join(language === 'zh' ? '' : ' ')}`;
}

function reachValues(
  reach: Reach | null,
  { kind, unit }: Target,
  { startMonth }: PlanPeriod,
  language: 'zh' | 'en',
  say: SaySet,
): Readonly<Record<string, string | number>> {
  if (reach?.asked == null || reach.best === null || reach.mean === null) return {};
  const shown = (value: number) => {
    if (kind === 'additive') return printSigned(value, printPercent);
    return printSigned(value, (change) =>
      unit === '%' ? say('points', { points: printNumber(change * 100, 1) }) : printNumber(change),
    );
  };
  const { asked, best, mean, spread } = reach;
  const deviation = spread === null ? '' : shown(spread).replace('+', '');
  return {
    asked: askable(shown(asked), 'growthAsked'),
    best: askable(shown(best.change), 'bestGrowth'),
    year: yearName(best.year, startMonth, language),
    mean: askable(shown(mean), 'meanGrowth'),
    spread: spread === null ? '' : say('spread', { spread: askable(deviation, 'spread') }),
  };
}

function agreementText({ first, second, product, should, by, holds }: Agreement, say: SaySet): string {
  const shown = ({ unit }: Target, value: number) => (unit === '%' ? printPercent(value) : printNumber(value));
  const names = { first: first.name, second: second.name, product: product.name };
  if (holds) return say('agrees', names);
  return say('contradicts', {
    ...names,
    x: askable(shown(first, first.goal!.target), 'chosen'),
    y: askable(shown(second, second.goal!.target), 'chosen'),
    should: askable(shown(product, should), 'product'),
    says: askable(shown(product, product.goal!.target), 'chosen'),
    more: say(by > 0 ? 'more' : 'less'),
    by: askable(shown(product, Math.abs(by)), 'productGap'),
  });
}
