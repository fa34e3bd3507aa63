/**
 * What each page may load and do, as a Content-Security-Policy. Everything not named is refused: no script but the
 * page's own files, no eval, no request to another machine, no frame, no form. See docs/threats.md.
 *
 * - Styles may stand inline: Fluent UI and the grid put their rules into the page while they run. A style runs no code,
 *   and it can't call home either, as images, fonts and requests are the page's own.
 * - Pictures and fonts may also come from `data:` and `blob:` addresses, which hold them in full.
 */
const own = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** Office.js must come from Microsoft: Excel asks for it, and it fetches its parts for the host at hand from there. */
const office = 'https://appsforoffice.microsoft.com';

const policies = {
  // Long worksheet functions are computed by a Worker that runs the page's own functions.js, long checks by one of its own.
  taskpane: { ...own, 'script-src': [...own['script-src'], office], 'worker-src': ["'self'"] },
  workbench: own,
  help: {
    'default-src': ["'none'"],
    'style-src': ["'unsafe-inline'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  },
};

/**
 * The policy of a page, as the content of its meta element.
 *
 * @param {'taskpane' | 'workbench' | 'help'} page
 */
export function contentPolicy(page) {
  return Object.entries(policies[page])
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}
