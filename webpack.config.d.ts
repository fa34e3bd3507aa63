import type { Configuration } from 'webpack';

export default function configurations(
  environment: object,
  options: { mode: 'development' | 'production' },
): Configuration[];
