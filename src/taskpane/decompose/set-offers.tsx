import {
  Field,
  Radio,
  RadioGroup,
  Subtitle2,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { setOfferTexts } from '../../texts/set-offers';
import type { WorkbookPort } from '../../workbook/port';
import { useCatalogue } from '../language-context';
import { CellLink } from '../parts/cell-link';
import { useShownLines } from '../parts/shown-lines';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { TextButton } from '../parts/text-button';
import { useTableStyles } from '../parts/use-table-styles';
import { printGoal, SIDES, type SetOffer, type Side } from './set-offer';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
});

/** The targets that Set wrote, each to be split by one press, with its cell one press away. */
export function SetOffers(props: {
  readonly offers: readonly SetOffer[];
  readonly port: WorkbookPort;
  onChoose(offer: SetOffer): void;
}) {
  const { offers, port } = props;
  const say = useCatalogue(setOfferTexts);
  const styles = useStyles();
  const table = useTableStyles();
  const [side, setSide] = useState<Side>('target');
  const { shown, more } = useShownLines(offers.filter((offer) => offer.side === side));
  if (offers.length === 0) return null;
  return (
    <section className={styles.root} aria-label={say('title')}>
      <Subtitle2 as="h2" className={table.title}>
        {say('title')}
      </Subtitle2>
      <Text size={200}>{say('hint')}</Text>
      <Field label={say('side')} size="small">
        <RadioGroup layout="horizontal" value={side} onChange={(_, { value }) => setSide(value as Side)}>
          {SIDES.map((one) => (
            <Radio key={one} value={one} label={say(one)} />
          ))}
        </RadioGroup>
      </Field>
      <table className={table.table} aria-label={say('title')}>
        <TableHead names={[say('name'), say('amount'), say('cell')]} />
        <tbody>
          {shown.map((offer) => {
            const { address, target, cell, name } = offer;
            const amount = printGoal(offer);
            return (
              <tr key={address}>
                <th
                  scope="row"
                  className={mergeClasses(table.label, table.name)}
                  style={{ paddingInlineStart: `${(target.path.length - 1) * 12}px` }}
                >
                  {target.path.at(-1)}
                </th>
                <NumberCell>
                  <TextButton
                    text={amount}
                    name={say('use', { name: say('named', { name, side: say(side) }), amount, place: address })}
                    onClick={() => props.onChoose(offer)}
                  />
                </NumberCell>
                <NumberCell>
                  <CellLink port={port} area={cell.area}>
                    {address}
                  </CellLink>
                </NumberCell>
              </tr>
            );
          })}
        </tbody>
      </table>
      {more}
    </section>
  );
}
