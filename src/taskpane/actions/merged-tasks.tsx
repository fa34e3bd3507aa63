import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { actionCell } from '../../jobs/actions/action-cell';
import type { Action } from '../../jobs/actions/action';
import type { ActionChange, Merged } from '../../jobs/actions/merge-tasks';
import type { ActionPlan } from '../../jobs/actions/read-actions';
import { actionTexts } from '../../texts/actions';
import { dateText } from '../../texts/dates';
import type { Area } from '../../sheet/address';
import type { Language } from '../../texts/language';
import { useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import { useShownLines } from '../parts/shown-lines';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** What an import would change, before it is written. */
export function MergedTasks(props: {
  readonly plan: ActionPlan;
  /** Where the plan stands. */
  readonly area: Area;
  readonly merged: Merged;
  readonly busy: boolean;
  onWrite(): void;
}) {
  const { plan, merged } = props;
  const say = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const nameOf = (id: string) => merged.actions.find((action) => action.id === id)?.action ?? id;
  const lines = [
    ...merged.changes.map((change) =>
      say('actionChanged', { name: nameOf(change.id), ...shownChange(change, language) }),
    ),
    ...merged.added.map((id) => say('actionAdded', { name: nameOf(id) })),
    ...merged.gone.map((id) => say('actionGone', { name: nameOf(id) })),
    ...merged.doubled.map((id) => say('actionDoubled', { name: nameOf(id) })),
  ];
  const { shown, more } = useShownLines(lines);
  const writes = merged.changes.length + merged.added.length > 0 || plan.actions.some(({ id }) => id === '');
  if (lines.length === 0) return <Message intent="success">{say('nothingNew')}</Message>;
  return (
    <>
      <ul className={styles.list} aria-label={say('importedChanges')}>
        {shown.map((line, index) => (
          <li key={`${index} ${line}`}>
            <Told at={[props.area]}>{line}</Told>
          </li>
        ))}
      </ul>
      {more}
      {writes && (
        <div>
          <Button appearance="primary" disabledFocusable={props.busy} onClick={props.onWrite}>
            {say('writeTasks')}
          </Button>
        </div>
      )}
    </>
  );
}

function shownChange({ field, before, after }: ActionChange, language: Language) {
  const shown = (value: Action[keyof Action]) => {
    if (value === null || value === '') return '–';
    if (typeof value === 'number' && field !== 'budget') return dateText(value);
    const text = String(actionCell({ [field]: value } as unknown as Action, field, language) ?? '–');
    return typeof value === 'number' ? askable(text) : text;
  };
  return { field: actionTexts.fields[field][language], before: shown(before), after: shown(after) };
}
