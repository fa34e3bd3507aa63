import { Subtitle2, Text } from '@fluentui/react-components';
import { setOfferTexts } from '../../texts/set-offers';
import type { WorkbookPort } from '../../workbook/port';
import { useCatalogue } from '../language-context';
import { useTableStyles } from '../parts/use-table-styles';
import { OfferTable } from './offer-table';
import type { SetOffer } from './set-offer';

/** The numbers in cells that people gave a name, each to be split by one press. */
export function NamedList(props: {
  readonly offers: readonly SetOffer[];
  readonly port: WorkbookPort;
  onChoose(offer: SetOffer): void;
}) {
  const say = useCatalogue(setOfferTexts);
  const table = useTableStyles();
  if (props.offers.length === 0) return null;
  return (
    <section aria-label={say('namedTitle')}>
      <Subtitle2 as="h2" className={table.title}>
        {say('namedTitle')}
      </Subtitle2>
      <Text size={200} block>
        {say('namedHint')}
      </Text>
      <OfferTable {...props} title={say('namedTitle')} nameHeading={say('cellName')} />
    </section>
  );
}
