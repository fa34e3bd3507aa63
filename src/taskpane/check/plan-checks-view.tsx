import { Button, Subtitle2, Text } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { checkTexts } from '../../texts/check-pane';
import { cellAddress } from '../../sheet/cell-address';
import type { Area } from '../../sheet/address';
import { dateText } from '../../texts/dates';
import { printNumber, printPercent } from '../../texts/print-number';
import { printSigned } from '../../texts/print-signed';
import type { WorkbookPort } from '../../workbook/port';
import { errorText } from '../error-text';
import { useCatalogue, useLanguage } from '../language-context';
import { Message } from '../parts/message';
import { useShownLines } from '../parts/shown-lines';
import { useTableStyles } from '../parts/use-table-styles';
import type { PlanChecks } from './use-plan-checks';
import { useFindingStyles } from './use-finding-styles';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

interface Line {
  readonly area: Area;
  readonly labels: readonly string[];
  /** With its numbers marked. */
  readonly text: string;
}

/** What nobody owns in a plan and what history makes unlikely; a click selects the cell. */
export function PlanChecksView({ port, checks }: { readonly port: WorkbookPort; readonly checks: PlanChecks }) {
  const say = useCatalogue(checkTexts);
  const { unowned, history } = checks;
  return (
    <>
      <Section
        port={port}
        title={say('unowned')}
        lines={unowned.map(({ code, area, labels }) => ({ area, labels, text: say(code) }))}
        fine={say('allOwned')}
      />
      {history !== null && history.judged > 0 && (
        <Section
          port={port}
          title={say('unlikely')}
          from={history.from}
          lines={history.unlikely.map(({ owner, measure, area, days, target, last, reach }) => {
            const percent = (change: number) => printSigned(change, (size) => printPercent(size));
            const asked = say('asked', {
              ...{ from: dateText(days.from), to: dateText(days.to) },
              target: askable(printNumber(target)),
              last: askable(printNumber(last), 'lastYear'),
              asked: askable(percent(reach.asked ?? 0), 'growthAsked'),
            });
            const best = {
              best: askable(percent(reach.best?.change ?? 0), 'bestGrowth'),
              year: reach.best?.year ?? '',
            };
            const verdict = reach.verdict === 'beyond-spread' ? reach.verdict : 'above-best';
            return { area, labels: [owner, measure], text: asked + say(verdict, best) };
          })}
          fine={say('likely', { count: askable(history.judged, 'count'), orders: history.orders })}
        />
      )}
    </>
  );
}

function Section(props: {
  readonly port: WorkbookPort;
  readonly title: string;
  readonly lines: readonly Line[];
  /** Where the numbers of the lines come from beside their cell. */
  readonly from?: readonly Area[];
  /** What is said where there is no line. */
  readonly fine: ReactNode;
}) {
  const { port, title, lines, fine, from = [] } = props;
  const language = useLanguage();
  const styles = useFindingStyles();
  const { title: heading } = useTableStyles();
  const [error, setError] = useState<unknown>(null);
  const { shown, more } = useShownLines(lines);
  return (
    <section aria-label={title} className={styles.section}>
      <Subtitle2 as="h2" className={heading}>
        {title}
      </Subtitle2>
      {error !== null && <Message intent="error">{errorText(error, language)}</Message>}
      {lines.length === 0 && <Message intent="success">{fine}</Message>}
      {lines.length > 0 && (
        <ol className={styles.list} aria-label={title}>
          {shown.map(({ area, labels, text }) => {
            const address = cellAddress(area.sheet, area.row, area.column);
            return (
              <li key={address} className={styles.item}>
                <Button
                  className={styles.finding}
                  onClick={() => void port.show(area).then(() => setError(null), setError)}
                >
                  <Text size={200} weight="semibold">
                    {[address, ...labels].join(' · ')}
                  </Text>
                </Button>
                <Text size={200} block>
                  <Told at={[area, ...from]}>{text}</Told>
                </Text>
              </li>
            );
          })}
        </ol>
      )}
      {more}
    </section>
  );
}
