import { Link } from '@fluentui/react-components';
import type { Area } from '../../sheet/address';
import { formatArea } from '../../sheet/format-area';
import type { WorkbookPort } from '../../workbook/port';
import { useTexts } from '../language-context';

/** A name or number that goes to the cells it came from. */
export function CellLink(props: { readonly port: WorkbookPort; readonly area: Area; readonly children: string }) {
  const { port, area, children } = props;
  const say = useTexts();
  const place = formatArea(area);
  return (
    <Link
      as="button"
      inline
      title={say('goTo', { place })}
      style={{ textAlign: 'start', fontSize: 'inherit', fontWeight: 'inherit' }}
      // a sheet that is gone meanwhile has nothing to show
      onClick={() => void port.show(area).catch(() => undefined)}
    >
      {children}
    </Link>
  );
}
