import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Area } from '../../sheet/address';
import { formatArea } from '../../sheet/format-area';
import { traceTexts } from '../../texts/trace';
import type { WorkbookPort } from '../../workbook/port';
import { useCatalogue } from '../language-context';
import { CellLink } from './cell-link';
import { useAreaNames, withName } from './use-area-names';

/** A number that somebody asks about: what it is called, how it was computed, and from which cells. */
interface Traced {
  readonly where: string;
  readonly value: string;
  readonly how: string;
  readonly areas: readonly Area[];
  /** Whether the number stands in those cells just so. */
  readonly exact: boolean;
}

/** Who answers, and how numbers look that can be asked about: made once for the many that a pane shows. */
interface Answering {
  ask(this: void, traced: Traced): void;
  readonly look: { readonly className: string; readonly title: string };
}

const TraceContext = createContext<Answering | null>(null);
const AreasContext = createContext<readonly Area[]>([]);

const useStyles = makeStyles({
  // in sight wherever the number stands: what sticks moves within what holds it, so this one must be the pane's own
  foot: { position: 'sticky', bottom: 0, zIndex: 1 },
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  number: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontVariantNumeric: 'inherit',
    whiteSpace: 'inherit',
    textAlign: 'inherit',
    cursor: 'pointer',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorNeutralStroke1,
    textUnderlineOffset: '3px',
    ':hover': { textDecorationColor: 'currentcolor' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const MOST_PLACES = 4;

/** Lets every number below it be asked where it comes from; the answer stands at the foot of the pane. */
export function TraceProvider(props: {
  readonly port: WorkbookPort;
  /** The job that stands in the pane: what was asked in another one is over. */
  readonly job: string;
  /** The cells that a job works on, where a number names none of its own. */
  readonly areas: readonly Area[];
  readonly children: ReactNode;
}) {
  const { port, job, areas, children } = props;
  const say = useCatalogue(traceTexts);
  const styles = useStyles();
  const [asked, setAsked] = useState<(Traced & { readonly job: string }) | null>(null);
  const traced = asked?.job === job ? asked : null;
  const ask = useCallback(
    (one: Traced) => {
      setAsked({ ...one, job });
      const [first] = one.areas;
      // a sheet that is gone meanwhile has nothing to show
      if (first !== undefined) void port.show(first).catch(() => undefined);
    },
    [port, job],
  );
  const [className, title] = [styles.number, say('show')];
  const answering = useMemo(() => ({ ask, look: { className, title } }), [ask, className, title]);
  const names = useAreaNames(port, traced);
  const shown = traced?.areas.slice(0, MOST_PLACES) ?? [];
  return (
    <TraceContext.Provider value={answering}>
      <TraceAreas areas={areas}>{children}</TraceAreas>
      <div role="status" className={styles.foot}>
        {traced !== null && (
          <div className={styles.root} role="group" aria-label={say('region')}>
            <Text size={200} weight="semibold">
              {say('number', { where: traced.where, value: traced.value })}
            </Text>
            {traced.how !== '' && <Text size={200}>{traced.how}</Text>}
            {shown.length > 0 && <Text size={200}>{say(traced.exact ? 'exactly' : 'computed')}</Text>}
            {shown.map((area) => (
              <CellLink key={formatArea(area)} port={port} area={area}>
                {withName(formatArea(area), names)}
              </CellLink>
            ))}
            {traced.areas.length > MOST_PLACES && <Text size={200}>{say('more', { count: traced.areas.length })}</Text>}
            <Button size="small" appearance="subtle" onClick={() => setAsked(null)}>
              {say('close')}
            </Button>
          </div>
        )}
      </div>
    </TraceContext.Provider>
  );
}

/** The cells from which the numbers within come, each area once. */
export function TraceAreas(props: { readonly areas: readonly (Area | null)[]; readonly children: ReactNode }) {
  const key = props.areas.map((area) => (area === null ? '' : formatArea(area))).join(' ');
  const areas = useMemo(() => {
    const each = new Map(props.areas.flatMap((area) => (area === null ? [] : [[formatArea(area), area] as const])));
    return [...each.values()];
    // the same places are the same areas, whoever made them
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return <AreasContext.Provider value={areas}>{props.children}</AreasContext.Provider>;
}

/** What asks about a number, how the number looks, and the cells around it; null where nobody answers. */
export function useTrace() {
  const answering = useContext(TraceContext);
  const areas = useContext(AreasContext);
  return answering === null ? null : { ...answering, areas };
}
