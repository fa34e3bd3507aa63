import { Button, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { firstRunTexts } from '../../texts/first-run';
import type { Language } from '../../texts/language';
import { WorkbookError } from '../../workbook/port';
import { errorText } from '../error-text';
import { useCatalogue, useLanguage } from '../language-context';
import { Message } from '../parts/message';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

/** How a first run begins: a workbook without a table is offered the sample in the language of the pane. */
export function SampleOffer({ onSample }: { onSample(language: Language): Promise<void> }) {
  const say = useCatalogue(firstRunTexts);
  const language = useLanguage();
  const styles = useStyles();
  const [state, setState] = useState<{ readonly loading: boolean; readonly error: unknown }>({
    loading: false,
    error: null,
  });
  const load = async () => {
    if (state.loading) return;
    setState({ loading: true, error: null });
    try {
      await onSample(language);
      setState({ loading: false, error: null });
    } catch (error) {
      setState({ loading: false, error });
    }
  };
  return (
    <section className={styles.root} aria-labelledby="first-run">
      <h2 id="first-run" className={styles.heading}>
        {say('heading')}
      </h2>
      <Text>{say('offer')}</Text>
      <Button
        appearance="primary"
        disabledFocusable={state.loading}
        icon={state.loading ? <Spinner size="extra-tiny" /> : null}
        onClick={() => void load()}
      >
        {say(state.loading ? 'loading' : 'load')}
      </Button>
      <Text size={200}>{say('own')}</Text>
      {state.error !== null && (
        <Message intent="error">
          {state.error instanceof WorkbookError
            ? errorText(state.error, language)
            : say('failed', { why: state.error instanceof Error ? state.error.message : String(state.error) })}
        </Message>
      )}
    </section>
  );
}
