import type { ReactNode } from 'react';

/** A chart takes the height of what is around it, its legends included. */
export function Framed({ height, children }: { readonly height: number; readonly children: ReactNode }) {
  return <div style={{ height }}>{children}</div>;
}
