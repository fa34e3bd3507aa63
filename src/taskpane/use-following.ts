import { useState } from 'react';

/** State that starts from a property and follows it when it changes, but may be changed from inside in between. */
export function useFollowing<T>(given: T): [T, (value: T) => void] {
  const [state, setState] = useState({ given, value: given });
  if (state.given !== given) setState({ given, value: given });
  return [state.given === given ? state.value : given, (value) => setState({ given, value })];
}
