import { Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import { funnelTexts } from '../../texts/funnel';
import { useCatalogue } from '../language-context';
import type { FreeProps } from '../view-props';
import { CustomersView } from './customers-view';
import { StagesView } from './stages-view';

const VIEWS = ['stages', 'customers'] as const;

/** The job 漏斗: what each stage must hold for a target, and the customers in tiers. */
export function FunnelJob(props: FreeProps) {
  const say = useCatalogue(funnelTexts);
  const [view, setView] = useState<(typeof VIEWS)[number]>('stages');
  return (
    <>
      <TabList
        size="small"
        aria-label={say('views')}
        selectedValue={view}
        onTabSelect={(_, { value }) => setView(value === 'customers' ? 'customers' : 'stages')}
      >
        {VIEWS.map((name) => (
          <Tab key={name} value={name} id={`funnel-tab-${name}`} aria-controls="funnel-view">
            {say(name)}
          </Tab>
        ))}
      </TabList>
      <div
        id="funnel-view"
        role="tabpanel"
        aria-labelledby={`funnel-tab-${view}`}
        style={{ display: 'flex', flexDirection: 'column', gap: 12 }}
      >
        {view === 'stages' ? <StagesView {...props} /> : <CustomersView {...props} />}
      </div>
    </>
  );
}
