import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../language-context';

const FIRST_LINES = 50;

/** The first lines of a long list, and a button that shows the rest. */
export function useShownLines<T>(lines: readonly T[]): { readonly shown: readonly T[]; readonly more: ReactNode } {
  const say = useTexts();
  const [all, setAll] = useState(false);
  const cut = !all && lines.length > FIRST_LINES;
  return {
    shown: cut ? lines.slice(0, FIRST_LINES) : lines,
    more: cut ? (
      <div>
        <Button size="small" onClick={() => setAll(true)}>
          {say('showAll', { count: lines.length })}
        </Button>
      </div>
    ) : null,
  };
}
