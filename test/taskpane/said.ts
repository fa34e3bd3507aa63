import type { MatcherFunction } from '@testing-library/react';

/** Matches the innermost element that says a text, where the numbers within are buttons of their own. */
export function said(text: string | RegExp): MatcherFunction {
  const says = (element: Element | null) => {
    const whole = (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return typeof text === 'string' ? whole === text : text.test(whole);
  };
  return (_, element) => says(element) && ![...(element?.children ?? [])].some(says);
}
