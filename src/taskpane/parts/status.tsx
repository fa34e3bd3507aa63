import { makeStyles } from '@fluentui/react-components';
import { unmarked } from '../../texts/marked';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says a result to a screen reader when it changes. */
export function Status({ children }: { readonly children: string }) {
  return (
    <div role="status" aria-live="polite" className={useStyles().root}>
      {unmarked(children)}
    </div>
  );
}
