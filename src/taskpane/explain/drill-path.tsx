import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUpRegular } from '@fluentui/react-icons';
import type { FilterStep } from '../../jobs/explain/filter';
import { explainTexts } from '../../texts/explain';
import { useCatalogue } from '../language-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** The members gone down to, each a way back up. */
export function DrillPath(props: { readonly path: readonly FilterStep[]; onLeave(depth: number): void }) {
  const { path, onLeave } = props;
  const say = useCatalogue(explainTexts);
  const styles = useStyles();
  if (path.length === 0) return null;
  return (
    <nav className={styles.root} aria-label={say('path')}>
      <Button size="small" icon={<ArrowUpRegular />} onClick={() => onLeave(path.length - 1)}>
        {say('back')}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => onLeave(0)}>
        {say('everything')}
      </Button>
      {path.map(({ column, member }, depth) => {
        const text = say('hotspotItem', { dimension: column.heading, member });
        return depth === path.length - 1 ? (
          <Text key={column.index} size={200} weight="semibold" aria-current="true">
            {text}
          </Text>
        ) : (
          <Button key={column.index} size="small" appearance="subtle" onClick={() => onLeave(depth + 1)}>
            {text}
          </Button>
        );
      })}
    </nav>
  );
}
