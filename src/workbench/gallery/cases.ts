import type { GalleryCase } from './gallery-case';

declare global {
  interface ImportMeta {
    /** Webpack's: the modules of a folder whose path matches. */
    webpackContext(
      folder: string,
      options: { readonly recursive: boolean; readonly regExp: RegExp },
    ): { (path: string): unknown; keys(): string[] };
  }
}

/** The worked examples of each function, by its id: the very files that the tests check. */
export function galleryCases(): ReadonlyMap<string, readonly GalleryCase[]> {
  const files = import.meta.webpackContext('../../../test/cases', {
    recursive: true,
    regExp: /\/[A-Z]+\/[^/]+\.json$/,
  });
  const cases = new Map<string, GalleryCase[]>();
  for (const path of files.keys().sort()) {
    const id = path.split('/').at(-2) ?? '';
    cases.set(id, [...(cases.get(id) ?? []), files(path) as GalleryCase]);
  }
  return cases;
}
