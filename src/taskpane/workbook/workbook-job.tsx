import { Button, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Call } from '../../jobs/freeze/find-calls';
import { proposeFreeze } from '../../jobs/freeze/propose-freeze';
import { proposeRepair } from '../../jobs/freeze/propose-repair';
import { formatArea } from '../../sheet/format-area';
import { freezeTexts } from '../../texts/freeze';
import { ApplyOutcome } from '../apply/apply-outcome';
import { useApply } from '../apply/use-apply';
import { errorText } from '../error-text';
import { useCatalogue, useLanguage } from '../language-context';
import { Message } from '../parts/message';
import { SelectField } from '../parts/select-field';
import { Status } from '../parts/status';
import type { FreeProps } from '../view-props';
import { Places } from './places';
import { useFormulas } from './use-formulas';
import { listText } from '../../texts/list-text';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** What concerns the workbook as a whole: formulas of Targetry turned into values, or entered again where they are stuck. */
export function WorkbookJob({ port, onRefresh }: FreeProps) {
  const say = useCatalogue(freezeTexts);
  const language = useLanguage();
  const styles = useStyles();
  const formulas = useFormulas(port);
  const [sheet, setSheet] = useState('');
  const [done, setDone] = useState({ count: 0, repaired: false });
  const apply = useApply(port, () => {
    void formulas.read();
    onRefresh();
  });
  const { calls, unread, state } = formulas;
  const sheets = [...new Set(calls.map(({ area }) => area.sheet))];
  const chosen = sheets.includes(sheet) ? calls.filter(({ area }) => area.sheet === sheet) : calls;
  const of = (list: readonly Call[], wanted: Call['state']) => list.filter((call) => call.state === wanted);
  const [live, stuck, computed] = [of(chosen, 'shows'), of(calls, 'stuck'), of(chosen, 'computed')];
  const stuckHere = of(chosen, 'stuck');

  const freeze = () => {
    setDone({ count: live.length, repaired: false });
    void apply.apply(() => proposeFreeze(live));
  };
  const repair = () => {
    setDone({ count: stuck.length, repaired: true });
    void apply.apply(() => proposeRepair(stuck));
  };
  const listed = sheets.map((name) =>
    say('sheetCount', { sheet: name, count: calls.filter(({ area }) => area.sheet === name).length }),
  );
  const status =
    state !== 'ready'
      ? ''
      : calls.length === 0
        ? say('none')
        : say('found', { count: calls.length, sheets: listText(listed, language) });
  const busy = apply.busy || state === 'reading';
  return (
    <>
      {state === 'failed' && <Message intent="error">{errorText(formulas.error, language)}</Message>}
      {status !== '' && <Text>{status}</Text>}
      {unread.map((area) => (
        <Message key={area.sheet} intent="warning">
          {say('tooLarge', { sheet: area.sheet, place: formatArea(area) })}
        </Message>
      ))}
      <div>
        <Button size="small" disabledFocusable={busy} onClick={() => void formulas.read()}>
          {say('readAgain')}
        </Button>
        {state === 'reading' && <Spinner size="extra-tiny" label={say('reading')} />}
      </div>
      {calls.length > 0 && (
        <>
          <section className={styles.part} aria-labelledby="freeze">
            <h2 className={styles.title} id="freeze">
              {say('freezeTitle')}
            </h2>
            <p className={styles.text}>{say('freezeWhy')}</p>
            <SelectField
              label={say('which')}
              value={sheets.includes(sheet) ? sheet : ''}
              choices={[{ value: '', text: say('allSheets') }, ...sheets.map((name) => ({ value: name, text: name }))]}
              onChange={setSheet}
            />
            <Places port={port} name="stuckStay" calls={stuckHere} />
            <Places port={port} name="computedStay" calls={computed} />
            <div>
              {live.length === 0 ? (
                <Text>{say('nothingToFreeze')}</Text>
              ) : (
                <Button appearance="primary" disabledFocusable={busy} onClick={freeze}>
                  {say('freeze', { count: live.length })}
                </Button>
              )}
            </div>
          </section>
          <section className={styles.part} aria-labelledby="repair">
            <h2 className={styles.title} id="repair">
              {say('repairTitle')}
            </h2>
            <p className={styles.text}>{say('repairWhy')}</p>
            {stuck.length === 0 ? (
              <Text>{say('allWell')}</Text>
            ) : (
              <>
                <Places port={port} name="stuck" calls={stuck} />
                <div>
                  <Button disabledFocusable={busy} onClick={repair}>
                    {say('repair', { count: stuck.length })}
                  </Button>
                </div>
              </>
            )}
          </section>
        </>
      )}
      <ApplyOutcome
        apply={apply}
        done={say(done.repaired ? 'repaired' : 'frozen', { count: done.count })}
        onRefresh={() => {
          apply.reset();
          void formulas.read();
        }}
      />
      {apply.state.step === 'applied' && done.repaired && state === 'ready' && stuck.length > 0 && (
        <Message intent="warning">{say('stillStuck', { count: stuck.length })}</Message>
      )}
      <Status>{status}</Status>
    </>
  );
}
