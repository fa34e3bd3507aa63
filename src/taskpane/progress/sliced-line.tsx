import { Button } from '@fluentui/react-components';
import { progressTexts } from '../../texts/progress';
import { useCatalogue } from '../language-context';
import { Message } from '../parts/message';
import { ProgressLine } from './progress-line';
import type { Sliced } from './use-sliced';

/** How far a computation is and how to stop it; that it was stopped, and how to take it up. Nothing once it is done. */
export function SlicedLine({ sliced }: { readonly sliced: Sliced<unknown> }) {
  const say = useCatalogue(progressTexts);
  const { state, value, progress } = sliced;
  if (state === 'working')
    return (
      <ProgressLine what={say('computing')} {...progress} onCancel={progress.cancel} share={progress.share ?? 0} />
    );
  if (state === 'done') return null;
  return (
    <Message intent="info">
      {say(value === null ? 'computingStopped' : 'computingStoppedEarlier')}{' '}
      <Button size="small" onClick={sliced.again}>
        {say('computeAgain')}
      </Button>
    </Message>
  );
}
