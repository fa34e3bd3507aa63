import type { Column, Problem, Table, TableNote } from '../../sheet/table';
import type { Language } from '../../texts/language';
import { listText } from '../../texts/list-text';
import { printNumber } from '../../texts/print-number';
import { useLanguage, useTexts, type Say } from '../language-context';
import { Message } from '../parts/message';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

const MOST_SHOWN = 8;

/** The cells of the columns in use that could not be read, by their names, and what the reading set aside. */
export function TableProblems(props: { readonly table: Table; readonly columns: readonly (Column | null)[] }) {
  const say = useTexts();
  const language = useLanguage();
  const at = [props.table.area];
  const headings = new Set(props.columns.map((column) => column?.heading));
  const problems = props.table.problems.filter(({ heading }) => headings.has(heading));
  const notes = props.table.notes
    .filter(
      ({ code, parameters }) =>
        OF_THE_TABLE.has(code) ||
        parameters.heading === undefined ||
        headings.has(String(parameters.heading)) ||
        (code === 'heading-made' && headings.has(namesake(String(parameters.heading)))),
    )
    .map((note) => ({ text: noteText(note, say, language), isWrong: WRONG.has(note.code) }))
    .filter(({ text }) => text !== '');
  return (
    <>
      {problems.length > 0 && (
        <Message intent="error">
          {problems.slice(0, MOST_SHOWN).map((problem) => (
            <div key={problem.cell}>{problemText(problem, say)}</div>
          ))}
          {problems.length > MOST_SHOWN && (
            <div>
              <Told at={at}>{say('moreProblems', { count: askable(problems.length - MOST_SHOWN, 'count') })}</Told>
            </div>
          )}
        </Message>
      )}
      {[true, false].map((isWrong) => {
        const told = notes.filter((note) => note.isWrong === isWrong);
        return told.length === 0 ? null : (
          <Message key={String(isWrong)} intent={isWrong ? 'warning' : 'info'}>
            {told.slice(0, MOST_SHOWN).map(({ text }) => (
              <div key={text}>
                <Told at={at}>{text}</Told>
              </div>
            ))}
            {told.length > MOST_SHOWN && (
              <div>
                <Told at={at}>{say('moreProblems', { count: askable(told.length - MOST_SHOWN, 'count') })}</Told>
              </div>
            )}
          </Message>
        );
      })}
    </>
  );
}

/** The column that a heading repeats: who uses “金额” should know that there is a “金额 (2)” too. */
const namesake = (heading: string) => heading.replace(/ \(\d+\)$/, '');

/** What concerns every user of the table, whichever column it names. */
const OF_THE_TABLE: ReadonlySet<TableNote['code']> = new Set(['total-differs', 'circular-total', 'made-tidy']);
/** What somebody should correct on the sheet. */
const WRONG: ReadonlySet<TableNote['code']> = new Set(['total-differs', 'circular-total']);

function problemText({ cell, heading, code, parameters }: Problem, say: Say): string {
  const values = { ...parameters, cell, heading };
  if (code === 'circular-cell') return say('circularCell', values);
  if (code === 'not-a-number') return say('notANumber', values);
  return code === 'not-a-date' ? say('notADate', values) : say('errorCell', values);
}

function noteText({ code, parameters: plain }: TableNote, say: Say, language: Language): string {
  const parameters = {
    ...plain,
    ...('count' in plain && { count: askable(Number(plain.count), 'count') }),
    ...('rows' in plain && { rows: askable(String(plain.rows), 'rowNumbers') }),
    ...('groups' in plain && { groups: askable(listText(String(plain.groups).split(', '), language), 'rowNumbers') }),
  };
  if (code === 'totals-set-aside') return say('totalsSetAside', parameters);
  if (code === 'headings-repeated') return say('headingsRepeated', parameters);
  if (code === 'total-differs') {
    const { says, should } = plain;
    return say('totalDiffers', {
      ...parameters,
      says: askable(printNumber(Number(says))),
      should: askable(printNumber(Number(should)), 'added'),
    });
  }
  if (code === 'heading-made') return say('headingMade', parameters);
  if (code === 'circular-total') return say('circularTotal', parameters);
  if (code === 'groups-read') return say('groupsRead', parameters);
  if (code === 'hidden-counted') return say('hiddenCounted', parameters);
  if (code === 'made-tidy') return say('madeTidy', parameters);
  if (code === 'measures-lifted') return say('measuresLifted', parameters);
  if (code === 'columns-left-out') return say('columnsLeftOut', parameters);
  if (code === 'transposed') return say('transposed');
  if (code === 'filled-down') return say('filledDown', parameters);
  if (code === 'rows-differ') return say('rowsDiffer', parameters);
  if (code === 'month-first') return say('monthFirst', parameters);
  return code === 'day-first' ? say('dayFirst', parameters) : '';
}
