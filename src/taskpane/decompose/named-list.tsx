import { Subtitle2, Text, mergeClasses } from '@fluentui/react-components';
import { setOfferTexts } from '../../texts/set-offers';
import type { WorkbookPort } from '../../workbook/port';
import { useCatalogue } from '../language-context';
import { CellLink } from '../parts/cell-link';
import { NumberCell } from '../parts/number-cell';
import { useShownLines } from '../parts/shown-lines';
import { TableHead } from '../parts/table-head';
import { TextButton } from '../parts/text-button';
import { useTableStyles } from '../parts/use-table-styles';
import { printGoal, type SetOffer } from './set-offer';

/** The numbers in cells that people gave a name, each to be split by one press. */
export function NamedList(props: {
  readonly offers: readonly SetOffer[];
  readonly port: WorkbookPort;
  onChoose(offer: SetOffer): void;
}) {
  const { offers, port } = props;
  const say = useCatalogue(setOfferTexts);
  const table = useTableStyles();
  const { shown, more } = useShownLines(offers);
  if (offers.length === 0) return null;
  return (
    <section aria-label={say('namedTitle')}>
      <Subtitle2 as="h2" className={table.title}>
        {say('namedTitle')}
      </Subtitle2>
      <Text size={200} block>
        {say('namedHint')}
      </Text>
      <table className={table.table} aria-label={say('namedTitle')}>
        <TableHead names={[say('cellName'), say('amount'), say('cell')]} />
        <tbody>
          {shown.map((offer) => (
            <tr key={offer.address}>
              <th scope="row" className={mergeClasses(table.label, table.name)}>
                {offer.name}
              </th>
              <NumberCell>
                <TextButton
                  text={printGoal(offer)}
                  name={say('use', { name: offer.name, amount: printGoal(offer), place: offer.address })}
                  onClick={() => props.onChoose(offer)}
                />
              </NumberCell>
              <NumberCell>
                <CellLink port={port} area={offer.cell.area}>
                  {offer.address}
                </CellLink>
              </NumberCell>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </section>
  );
}
