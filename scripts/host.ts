/**
 * The one place that knows where Targetry is served from: the manifest, webpack and the help links take it from here.
 * `TARGETRY_HOST` puts another address in its place, e.g. for a company that serves its own copy.
 */
export function hostFor(mode: 'development' | 'production'): string {
  const host = process.env.TARGETRY_HOST ?? HOSTS[mode];
  return host.replace(/\/+$/, '');
}

const HOSTS = {
  development: 'https://localhost:3000',
  production: 'https://targetry.github.io/targetry',
} as const;
