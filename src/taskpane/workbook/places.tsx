import { useState } from 'react';
import type { Call } from '../../jobs/freeze/find-calls';
import { cellAddress } from '../../sheet/cell-address';
import { freezeTexts } from '../../texts/freeze';
import type { WorkbookPort } from '../../workbook/port';
import { errorText } from '../error-text';
import { useCatalogue, useLanguage } from '../language-context';
import { Message } from '../parts/message';
import { listText } from '../../texts/list-text';

const MOST_NAMED = 5;

/** A sentence about some formulas that names their cells, with a way to the first. */
export function Places(props: {
  readonly port: WorkbookPort;
  readonly name: 'stuckStay' | 'computedStay' | 'stuck';
  readonly calls: readonly Call[];
}) {
  const { port, name, calls } = props;
  const say = useCatalogue(freezeTexts);
  const language = useLanguage();
  const [error, setError] = useState<unknown>(null);
  const [first] = calls;
  if (first === undefined) return null;
  const named = calls.slice(0, MOST_NAMED).map(({ area }) => cellAddress(area.sheet, area.row, area.column));
  const more = calls.length > MOST_NAMED ? [say('more', { count: calls.length - MOST_NAMED })] : [];
  const show = () => port.show({ ...first.area, rows: 1, columns: 1 }).then(() => setError(null), setError);
  return (
    <>
      <Message intent="warning" actions={[{ text: say('show', { cell: named[0] ?? '' }), run: () => void show() }]}>
        {say(name, { count: calls.length, places: listText([...named, ...more], language) })}
      </Message>
      {error !== null && <Message intent="error">{errorText(error, language)}</Message>}
    </>
  );
}
