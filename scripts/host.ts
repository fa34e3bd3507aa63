/**
 * The one place that knows where Targetry is served from: `npm run addin`, the built manifest and the help links take it
 * from here, and a test holds manifest.xml to it. `TARGETRY_HOST` puts another address in the place of production's,
 * e.g. for a company that serves its own copy.
 */
export function hostFor(mode: 'development' | 'production'): string {
  const host = mode === 'production' ? (process.env.TARGETRY_HOST ?? HOSTS.production) : HOSTS.development;
  return host.replace(/\/+$/, '');
}

const HOSTS = {
  development: 'https://localhost:3000',
  production: 'https://targetry.github.io/targetry',
} as const;
