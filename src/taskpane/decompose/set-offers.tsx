import { Field, Radio, RadioGroup, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { setOfferTexts } from '../../texts/set-offers';
import type { WorkbookPort } from '../../workbook/port';
import { useCatalogue } from '../language-context';
import { useTableStyles } from '../parts/use-table-styles';
import { OfferTable } from './offer-table';
import { SIDES, type SetOffer, type Side } from './set-offer';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
});

/** The targets that Set wrote, each to be split by one press, with its cell one press away. */
export function SetOffers(props: {
  readonly offers: readonly SetOffer[];
  readonly port: WorkbookPort;
  onChoose(offer: SetOffer): void;
}) {
  const { offers } = props;
  const say = useCatalogue(setOfferTexts);
  const styles = useStyles();
  const table = useTableStyles();
  const [side, setSide] = useState<Side>('target');
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
      <OfferTable
        {...props}
        offers={offers.filter((offer) => offer.side === side)}
        title={say('title')}
        nameHeading={say('name')}
      />
    </section>
  );
}
