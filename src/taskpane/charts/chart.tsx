import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { Component, Suspense, lazy, type ReactNode } from 'react';
import { fill } from '../../texts/fill';
import { chartTexts } from '../../texts/charts';
import { useLanguage } from '../language-context';
import { Message } from '../parts/message';
import { ChartTable } from './chart-table';
import type { ChartSpec } from './chart-spec';
import { useWidth } from './use-width';

const Drawing = lazy(() => import(/* webpackChunkName: "charts" */ './drawing'));

const useStyles = makeStyles({
  root: { margin: 0, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  drawing: { minHeight: '80px', overflow: 'hidden' },
});

/**
 * A chart with its title, what it says in a sentence for a screen reader, and its figures as a table that can be opened.
 * The drawing is loaded when the first chart has room to be drawn; where it can't be loaded, the table stands for it.
 */
export function Chart({ spec }: { readonly spec: ChartSpec }) {
  const styles = useStyles();
  const language = useLanguage();
  const [box, width] = useWidth<HTMLDivElement>();
  const say = (name: keyof typeof chartTexts) => fill(chartTexts[name], language);
  return (
    <figure className={styles.root} aria-label={spec.summary}>
      <figcaption className={styles.title}>{spec.title}</figcaption>
      <div ref={box} className={styles.drawing}>
        {width > 0 && (
          <Undrawn fallback={<Message intent="warning">{say('notDrawn')}</Message>}>
            <Suspense fallback={<Spinner size="tiny" label={say('loading')} />}>
              <Drawing spec={spec} width={width} language={language} />
            </Suspense>
          </Undrawn>
        )}
      </div>
      <ChartTable spec={spec} summary={say('figures')} value={say('value')} />
    </figure>
  );
}

/** Keeps a chart that can't be loaded or drawn from taking the pane with it. */
class Undrawn extends Component<
  { readonly fallback: ReactNode; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
