import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** The theme that fits the system: high contrast, dark or light. */
export function useTheme(): Theme {
  const forced = useMedia(FORCED);
  const dark = useMedia(DARK);
  if (forced) return teamsHighContrastTheme;
  return dark ? webDarkTheme : webLightTheme;
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = listOf(query);
      media?.addEventListener('change', changed);
      return () => media?.removeEventListener('change', changed);
    },
    () => listOf(query)?.matches ?? false,
  );
}

/** Absent where there is no screen, as in tests. */
function listOf(query: string): MediaQueryList | undefined {
  return typeof window.matchMedia === 'function' ? window.matchMedia(query) : undefined;
}
