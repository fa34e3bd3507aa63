import { mergeClasses } from '@fluentui/react-components';
import { setOfferTexts } from '../../texts/set-offers';
import type { WorkbookPort } from '../../workbook/port';
import { useCatalogue, useLanguage } from '../language-context';
import { CellLink } from '../parts/cell-link';
import { NumberCell } from '../parts/number-cell';
import { useShownLines } from '../parts/shown-lines';
import { TableHead } from '../parts/table-head';
import { TextButton } from '../parts/text-button';
import { useTableStyles } from '../parts/use-table-styles';
import { offerName, printGoal, type SetOffer } from './set-offer';

/** Numbers of the workbook that can be split, each by one press, with its cell one press away; parts below their whole. */
export function OfferTable(props: {
  readonly title: string;
  /** What heads the names. */
  readonly nameHeading: string;
  readonly offers: readonly SetOffer[];
  readonly port: WorkbookPort;
  onChoose(offer: SetOffer): void;
}) {
  const { title, nameHeading, offers, port, onChoose } = props;
  const say = useCatalogue(setOfferTexts);
  const language = useLanguage();
  const styles = useTableStyles();
  const { shown, more } = useShownLines(offers);
  return (
    <>
      <table className={styles.table} aria-label={title}>
        <TableHead names={[nameHeading, say('amount'), say('cell')]} />
        <tbody>
          {shown.map((offer) => {
            const { address, target, cell } = offer;
            const amount = printGoal(offer);
            return (
              <tr key={address}>
                <th
                  scope="row"
                  className={mergeClasses(styles.label, styles.name)}
                  style={{ paddingInlineStart: `${(target.path.length - 1) * 12}px` }}
                >
                  {target.path.at(-1)}
                </th>
                <NumberCell>
                  <TextButton
                    text={amount}
                    name={say('use', { name: offerName(offer, language), amount, place: address })}
                    onClick={() => onChoose(offer)}
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
    </>
  );
}
