import { hostFor } from './host';

/** manifest.xml with the host of production in the place of development's, and without the remark about it. */
export function builtManifest(manifest: string): string {
  return manifest
    .replaceAll(hostFor('development'), hostFor('production'))
    .replace(/<!-- For development\..*?-->\n/, '');
}
