import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ChangeLog } from '../../jobs/track/change-log';
import type { PaceRow } from '../../jobs/track/pace-row';
import type { PaceTable } from '../../jobs/track/pace-rows';
import { proposeChange } from '../../jobs/track/propose-change';
import type { Source } from '../../jobs/source';
import { readDate } from '../../sheet/date-text';
import { placeOf } from '../../sheet/place-of';
import { cellAddress } from '../../sheet/cell-address';
import { dateText } from '../../texts/dates';
import { changeTexts } from '../../texts/plan-changes';
import { printNumber } from '../../texts/print-number';
import type { WorkbookPort } from '../../workbook/port';
import { ApplyOutcome } from '../apply/apply-outcome';
import { useApply } from '../apply/use-apply';
import { useLanguage, useTexts, useCatalogue } from '../language-context';
import { OwnTextField } from '../parts/own-text-field';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import { notNegative, readAmount } from '../read-input';
import type { FoundTable } from '../tables/found-table';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Changes a target within the period: from a day on, with the reason, kept on the plan's sheet beside the old one. */
export function ChangeTarget(props: {
  readonly port: WorkbookPort;
  readonly source: Source;
  readonly found: FoundTable;
  readonly result: PaceTable;
  readonly log: ChangeLog | null;
  onRefresh(): void;
}) {
  const { source, found, result, log, port, onRefresh } = props;
  const say = useTexts();
  const sayOwn = useCatalogue(changeTexts);
  const language = useLanguage();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const [dayText, setDayText] = useState('');
  const [targetText, setTargetText] = useState('');
  const [reason, setReason] = useState('');
  const [done, setDone] = useState('');
  const apply = useApply(port, onRefresh);
  const row = result.rows.find(({ label }) => label === chosen) ?? result.rows[0];
  const column = (name: keyof typeof changeTexts.columns) => changeTexts.columns[name][language];
  const outcome = (
    <ApplyOutcome
      apply={apply}
      done={done}
      onRefresh={() => {
        apply.reset();
        onRefresh();
      }}
    />
  );
  if (row === undefined) return null;
  if (!isOpen)
    return (
      <>
        <div>
          <Button size="small" onClick={() => setOpen(true)}>
            {sayOwn('open')}
          </Button>
        </div>
        {outcome}
      </>
    );

  const { from, to } = result.days;
  const day = readDate(dayText);
  const typed = notNegative(readAmount(targetText, result.choices.target.unit?.factor ?? 1));
  const old = row.plans?.at(-1)?.target ?? row.target;
  const wrongDay =
    dayText === ''
      ? null
      : day === undefined
        ? say('notDateInput', { text: dayText })
        : day > from && day <= to
          ? null
          : sayOwn('outside', { from: dateText(from), to: dateText(to) });
  const target = 'value' in typed ? typed.value : null;
  const wrongTarget =
    targetText === ''
      ? null
      : 'error' in typed
        ? say(typed.error, typed.values)
        : target === old
          ? sayOwn('same')
          : null;
  const cell = plainCell(source, found, result, row);
  const ready = day !== undefined && wrongDay === null && target !== null && wrongTarget === null;
  const record = () => {
    if (!ready) return;
    const change = { from: day, name: row.label, old, target, reason };
    setDone(
      sayOwn('recorded', { name: row.label, day: dateText(day), target: printNumber(target), old: printNumber(old) }),
    );
    const sheet = { area: found.sheet.area, values: found.sheet.values };
    void apply.apply(() =>
      proposeChange(sheet, log, change, cell && { ...cell, target }, source.table.headingRow, language),
    );
    setOpen(false);
  };
  return (
    <>
      <div className={styles.root} role="group" aria-label={sayOwn('open')}>
        <Text size={200}>{sayOwn('explain')}</Text>
        <SelectField
          label={sayOwn('who')}
          value={row.label}
          choices={result.rows.map(({ label, target: planned }) => ({
            value: label,
            text: `${label} (${printNumber(planned)})`,
          }))}
          onChange={setChosen}
        />
        <PairOfFields>
          <OwnTextField label={column('from')} value={dayText} wrong={wrongDay} onChange={setDayText} />
          <OwnTextField label={column('target')} value={targetText} wrong={wrongTarget} onChange={setTargetText} />
        </PairOfFields>
        <OwnTextField
          label={column('reason')}
          hint={sayOwn('reasonHint')}
          value={reason}
          wrong={null}
          onChange={setReason}
        />
        <Text size={200}>
          {cell === null
            ? sayOwn('cellStays')
            : sayOwn('cellToo', {
                cell: cellAddress(cell.area.sheet, cell.area.row, cell.area.column),
                target: target === null ? '…' : printNumber(target),
              })}
        </Text>
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={!ready || apply.busy} onClick={record}>
            {sayOwn('record')}
          </Button>
          <Button onClick={() => setOpen(false)}>{sayOwn('close')}</Button>
        </div>
      </div>
      {outcome}
    </>
  );
}

/** The one cell that holds a row's target as a plain number; null where it is a formula, a text or several cells. */
function plainCell({ table }: Source, found: FoundTable, { choices }: PaceTable, row: PaceRow) {
  const [only] = row.rows;
  if (only === undefined || row.rows.length > 1) return null;
  const place = placeOf(table, choices.target, only);
  const { area, values, formulas } = found.sheet;
  const [line, at] = [place.row - area.row, place.column - area.column];
  const value = values[line]?.[at];
  if (typeof value !== 'number' || formulas[line]?.[at] != null) return null;
  return { area: { ...place, sheet: area.sheet, rows: 1, columns: 1 }, value };
}
