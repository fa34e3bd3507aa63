import { mergeClasses } from '@fluentui/react-components';
import { useTableStyles } from './use-table-styles';

/**
 * The heads of a table's columns: those that name the rows, the first `labels` of them, stand at the left, those of
 * numbers at the right.
 */
export function TableHead({ names, labels = 1 }: { readonly names: readonly string[]; readonly labels?: number }) {
  const styles = useTableStyles();
  return (
    <thead>
      <tr>
        {names.map((name, index) => (
          <th
            key={`${index} ${name}`}
            scope="col"
            className={mergeClasses(styles.head, index < labels && styles.label)}
          >
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
