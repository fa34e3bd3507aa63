import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState, type ComponentType } from 'react';
import { useTexts } from './language-context';
import { Message } from './parts/message';

/** A component whose code is not there yet, and `load`, which fetches it. */
export type LateView<P> = ComponentType<P> & { load(): Promise<void> };

/**
 * A view whose code is loaded when it is first shown, so that the pane starts with the frame and one job, not with all.
 * Once loaded it is drawn at once. Where it can't be loaded it says so and can be asked for again.
 */
export function lateView<P extends object>(fetchView: () => Promise<ComponentType<P>>): LateView<P> {
  let Loaded: ComponentType<P> | null = null;
  const load = async () => {
    Loaded ??= await fetchView();
  };
  function Late(props: P) {
    const say = useTexts();
    const [state, setState] = useState<'loading' | 'loaded' | 'failed'>('loading');
    useEffect(() => {
      if (state !== 'loading' || Loaded !== null) return;
      let shown = true;
      const settle = (next: 'loaded' | 'failed') => () => shown && setState(next);
      void load().then(settle('loaded'), settle('failed'));
      return () => void (shown = false);
    }, [state]);
    if (Loaded !== null) return <Loaded {...props} />;
    if (state !== 'failed') return <Spinner size="tiny" label={say('loadingView')} />;
    return (
      <Message intent="error">
        {say('viewNotLoaded')}{' '}
        <Button size="small" onClick={() => setState('loading')}>
          {say('loadAgain')}
        </Button>
      </Message>
    );
  }
  return Object.assign(Late, { load });
}
