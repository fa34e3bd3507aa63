import { Text } from '@fluentui/react-components';
import { findExport } from '../../sheet/find-export';
import type { Table } from '../../sheet/table';
import { exportTexts } from '../../texts/exports';
import { useLanguage, useTexts } from '../language-context';

/** Of which system's export the headings are, where they are of one. */
export function ExportLine({ table }: { readonly table: Table }) {
  const say = useTexts();
  const language = useLanguage();
  const found = findExport(table.columns.map(({ heading }) => heading));
  if (found === null) return null;
  const values = {
    system: exportTexts.systems[found.system][language],
    object: exportTexts.objects[found.object][language],
    known: found.known,
    columns: table.columns.length,
  };
  return <Text size={200}>{say('exportFound', values)}</Text>;
}
