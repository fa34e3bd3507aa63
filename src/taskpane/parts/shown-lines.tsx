import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../language-context';

const FIRST_LINES = 50;
/** So many more at a press: to draw tens of thousands in one piece would hold pane and grid for seconds. */
const MORE_LINES = 500;

/** The first lines of a long list, and a button that shows the rest, of a very long one the next part. */
export function useShownLines<T>(lines: readonly T[]): { readonly shown: readonly T[]; readonly more: ReactNode } {
  const say = useTexts();
  const [most, setMost] = useState(FIRST_LINES);
  const left = lines.length - most;
  return {
    shown: left > 0 ? lines.slice(0, most) : lines,
    more:
      left > 0 ? (
        <div>
          <Button size="small" onClick={() => setMost(most + MORE_LINES)}>
            {left > MORE_LINES
              ? say('showMore', { count: MORE_LINES, all: lines.length })
              : say('showAll', { count: lines.length })}
          </Button>
        </div>
      ) : null,
  };
}
