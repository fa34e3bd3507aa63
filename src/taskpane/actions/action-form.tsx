import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { BLANK_ACTION, FIELD_ORDER, type Action } from '../../jobs/actions/action';
import { checkAction, type ActionDraft } from '../../jobs/actions/check-action';
import { draftAction } from '../../jobs/actions/draft-action';
import type { ActionPlan } from '../../jobs/actions/read-actions';
import type { ActionField } from '../../jobs/actions/words';
import { actionFaultTexts, actionPlanTexts } from '../../texts/action-plan';
import { actionTexts } from '../../texts/actions';
import { fill } from '../../texts/fill';
import { useCatalogue, useLanguage } from '../language-context';
import { Message } from '../parts/message';
import { ActionFields } from './action-fields';
import { listText } from '../../texts/list-text';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, outlineStyle: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Adds or changes one action; what is wrong is told below its field once saving was tried, or the field was left. */
export function ActionForm(props: {
  readonly plan: ActionPlan;
  /** Null for a new one. */
  readonly action: Action | null;
  readonly busy: boolean;
  onSave(action: Action): void;
  onCancel(): void;
}) {
  const { plan, action } = props;
  const say = useCatalogue(actionPlanTexts);
  const language = useLanguage();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const [draft, setDraft] = useState<ActionDraft>(() => draftAction(action ?? BLANK_ACTION));
  const [touched, setTouched] = useState<ReadonlySet<ActionField>>(new Set());
  const [tried, setTried] = useState(false);
  useEffect(() => title.current?.focus(), []);

  const fields = new Set(FIELD_ORDER.filter((field) => plan.columns[field] !== undefined));
  const missing = FIELD_ORDER.filter((field) => field !== 'id' && !fields.has(field));
  const checked = checkAction(draft, fields);
  const wrong = (field: ActionField) => {
    const fault = checked.faults.get(field);
    if (fault === undefined || !(tried || touched.has(field))) return '';
    return fill(actionFaultTexts[fault], language, { text: draft[field], start: draft.start });
  };
  const save = () => {
    setTried(true);
    if (checked.action !== null && !props.busy) props.onSave(checked.action);
  };
  const heading = action === null ? say('newAction') : say('editNamed', { name: action.action });
  return (
    <form
      className={styles.root}
      aria-label={heading}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={({ key }) => key === 'Escape' && props.onCancel()}
    >
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {heading}
      </h3>
      <ActionFields
        draft={draft}
        fields={fields}
        wrong={wrong}
        onChange={(field, value) => {
          setDraft((before) => ({ ...before, [field]: value }));
          setTouched((before) => new Set(before).add(field));
        }}
      />
      {missing.length > 0 && (
        <Message intent="info">
          {say('noColumns', {
            fields: listText(
              missing.map((field) => actionTexts.fields[field][language]),
              language,
            ),
          })}
        </Message>
      )}
      {tried && checked.action === null && <Message intent="warning">{say('correct')}</Message>}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={props.busy}>
          {say('save')}
        </Button>
        <Button onClick={props.onCancel}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
