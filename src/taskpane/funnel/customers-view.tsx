import { Button, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { proposeTiers } from '../../jobs/customers/propose-tiers';
import { guessCustomerColumns, rankCustomers } from '../../jobs/customers/rank-customers';
import {
  checkRules,
  firstRules,
  readRules,
  TIERS_NAME,
  writeRules,
  type RuleDraft,
} from '../../jobs/customers/tier-rules';
import { numberColumns } from '../../jobs/track/guess-track';
import { tierTexts } from '../../texts/customer-tiers';
import { dateText } from '../../texts/dates';
import { ApplyBar } from '../apply/apply-bar';
import { useApply } from '../apply/use-apply';
import { errorText, sentenceOf } from '../error-text';
import { useCatalogue, useLanguage } from '../language-context';
import { ColumnField, columnOf } from '../parts/column-field';
import { Message } from '../parts/message';
import { bodiesOf } from '../parts/bodies-of';
import { TraceAreas } from '../parts/trace';
import { PairOfFields } from '../parts/pair-of-fields';
import { useKept } from '../use-kept';
import type { FreeProps } from '../view-props';
import { RuleFields } from './rule-fields';
import { TierList } from './tier-list';

/** What only opportunities have. */
const STAGE = /阶段|\bstage/i;

/** The customers of an order list in tiers, by rules on value, growth and frequency. */
export function CustomersView({ port, source, onRefresh }: FreeProps) {
  const say = useCatalogue(tierTexts);
  const language = useLanguage();
  const apply = useApply(port);
  const kept = useKept(port, TIERS_NAME, readRules, writeRules);
  const [typed, setTyped] = useState<readonly RuleDraft[] | null>(null);
  const [chosen, setChosen] = useState<{ customer?: string; amount?: string; date?: string }>({});
  const [editing, setEditing] = useState(false);
  const [keptNow, setKeptNow] = useState(false);

  const drafts = typed ?? kept.value ?? firstRules(language);
  const { rules, faults } = useMemo(() => checkRules(drafts), [drafts]);
  const columns = useMemo(() => {
    if (source === null) return null;
    const guessed = guessCustomerColumns(source);
    const all = source.table.columns;
    return {
      customer: columnOf(all, chosen.customer, guessed.customer),
      amount: columnOf(all, chosen.amount, guessed.amount),
      date: columnOf(all, chosen.date, guessed.date),
    };
  }, [source, chosen]);
  const ranked = useMemo(
    () => (source === null || columns === null || rules === null ? null : rankCustomers(source, columns, rules)),
    [source, columns, rules],
  );
  if (source === null || columns === null) return <Message intent="info">{say('noTable')}</Message>;

  const { table } = source;
  const choose = (name: 'customer' | 'amount' | 'date', kind: 'text' | 'date' | 'number') => (
    <ColumnField
      label={say(name)}
      columns={kind === 'number' ? numberColumns(table) : table.columns.filter((column) => column.kind === kind)}
      value={columns[name]}
      onChange={(heading) => setChosen((before) => ({ ...before, [name]: heading }))}
    />
  );
  const value = ranked?.ok ? ranked.value : null;
  return (
    <>
      {table.columns.some(({ heading }) => STAGE.test(heading)) && (
        <Message intent="warning">{`${say('opportunities', { table: table.name })} ${say('noTable')}`}</Message>
      )}
      <PairOfFields>
        {choose('customer', 'text')}
        {choose('amount', 'number')}
        {choose('date', 'date')}
      </PairOfFields>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <Button aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {say(editing ? 'closeRules' : 'editRules')}
        </Button>
        {kept.open && (
          <Button
            disabledFocusable={rules === null}
            onClick={() => {
              if (rules !== null) void kept.keep(drafts).then(setKeptNow);
            }}
          >
            {say('keep')}
          </Button>
        )}
      </div>
      {editing && (
        <RuleFields
          rules={drafts}
          faults={faults}
          onChange={(next) => {
            setKeptNow(false);
            setTyped(next);
          }}
        />
      )}
      {keptNow && <Message intent="success">{say('kept')}</Message>}
      {!kept.open && <Message intent="warning">{say('newer')}</Message>}
      {kept.error !== null && <Message intent="error">{errorText(kept.error, language)}</Message>}
      {rules === null && <Message intent="warning">{say('correct')}</Message>}
      {ranked !== null && !ranked.ok && <Message intent="error">{sentenceOf(ranked.failure, language)}</Message>}
      {value !== null && rules !== null && (
        <>
          <Text size={200}>{say('period', { from: dateText(value.from), to: dateText(value.to) })}</Text>
          <TraceAreas areas={bodiesOf(table, [columns.customer, columns.amount, columns.date])}>
            <TierList ranked={value} rules={rules} />
          </TraceAreas>
        </>
      )}
      <ApplyBar
        apply={apply}
        formulas
        propose={value !== null && rules !== null ? (as) => proposeTiers(source, value, rules, as, language) : null}
        onRefresh={() => {
          apply.reset();
          onRefresh();
        }}
      />
    </>
  );
}
