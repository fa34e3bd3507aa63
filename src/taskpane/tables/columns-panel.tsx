import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Select,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircleRegular, QuestionCircleRegular, WarningRegular } from '@fluentui/react-icons';
import { rolesOf } from '../../sheet/corrections/roles-of';
import type { Column, ColumnRole, Table } from '../../sheet/table';
import { columnTexts } from '../../texts/columns';
import { errorText } from '../error-text';
import { useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import { unitChoices, unitNamed } from './unit-choices';
import type { Corrections } from './use-corrections';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  column: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) minmax(0, 5.5rem)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  wide: { gridColumn: 'span 2' },
  heading: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  sure: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground3,
  },
  unsure: { color: tokens.colorPaletteDarkOrangeForeground1 },
  header: { '& button': { paddingInline: 0, minHeight: '32px' } },
  panel: { marginInline: 0 },
});

const select = { style: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } } as const;

/** What was understood of a table: a line for each column with its meaning, its unit and how sure that is, to correct. */
export function ColumnsPanel(props: { readonly table: Table; readonly corrections: Corrections }) {
  const { table, corrections } = props;
  const say = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const unsure = table.columns.filter(({ confidence }) => confidence < UNSURE).length;
  return (
    <Accordion collapsible>
      <AccordionItem value="columns">
        <AccordionHeader size="small" className={styles.header} icon={unsure > 0 ? <WarningRegular /> : null}>
          {unsure > 0
            ? say('columnsUnsure', { columns: table.columns.length, unsure })
            : say('columnsUnderstood', { columns: table.columns.length })}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <div className={styles.list}>
            {!corrections.open && <Message intent="warning">{say('correctionsNewer')}</Message>}
            {corrections.error !== null && <Message intent="error">{errorText(corrections.error, language)}</Message>}
            {table.columns.map((column) => (
              <ColumnLine key={column.heading} column={column} corrections={corrections} />
            ))}
            {corrections.corrected && (
              <div>
                <Button size="small" disabled={!corrections.open} onClick={() => void corrections.forget()}>
                  {say('forgetCorrections')}
                </Button>
              </div>
            )}
            <Text size={200}>{say('correctionsKept')}</Text>
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function ColumnLine({ column, corrections }: { readonly column: Column; readonly corrections: Corrections }) {
  const say = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const { heading, kind, role, unit, confidence } = column;
  const sureness = confidence >= SURE ? 'sure' : confidence >= UNSURE ? 'likely' : 'unsure';
  const Icon = { sure: CheckmarkCircleRegular, likely: QuestionCircleRegular, unsure: WarningRegular }[sureness];
  const roles = rolesOf(kind);
  const known = role === null || roles.includes(role) ? roles : [role, ...roles];
  return (
    <div className={styles.column} role="group" aria-label={heading}>
      <div className={styles.heading}>
        <Text size={200} weight="semibold">
          {heading}
        </Text>
        <Text size={100} className={`${styles.sure} ${sureness === 'unsure' ? styles.unsure : ''}`}>
          <Icon />
          {columnTexts.sureness[sureness][language]}
        </Text>
      </div>
      <Select
        size="small"
        aria-label={say('meaningOf', { heading })}
        value={role ?? ''}
        disabled={!corrections.open}
        select={select}
        className={kind === 'number' ? '' : styles.wide}
        style={{ minWidth: 0 }}
        onChange={(_, { value }) =>
          void corrections.correct({ heading, role: value === '' ? null : (value as ColumnRole), unit })
        }
      >
        <option value="">{columnTexts.kinds[kind][language]}</option>
        {known.map((name) => (
          <option key={name} value={name}>
            {columnTexts.roles[name][language]}
          </option>
        ))}
      </Select>
      {kind === 'number' && (
        <Select
          size="small"
          aria-label={say('unitOf', { heading })}
          value={unit?.label ?? ''}
          disabled={!corrections.open}
          select={select}
          style={{ minWidth: 0 }}
          onChange={(_, { value }) => void corrections.correct({ heading, role, unit: unitNamed(value, unit) })}
        >
          <option value="">{say('noUnit')}</option>
          {unitChoices(unit, language).map(({ label }) => (
            <option key={label} value={label}>
              {label}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

/** A heading that is a known word, or what a person said. */
const SURE = 0.9;
/** Below it a person should be asked. */
const UNSURE = 0.5;
