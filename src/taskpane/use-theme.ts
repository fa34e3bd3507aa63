import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { contrastTheme } from './contrast-theme';

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** How the program around the pane shows itself, which may differ from the system. */
export interface HostTheme {
  /** Null where the host does not say. */
  isDark(): boolean | null;
  /** Calls back when it may have changed; answers a function that stops it. */
  onChange(listener: () => void): () => void;
}

/** The theme that fits: high contrast where the system has it, else dark or light as the host, or without one the system. */
export function useTheme(host: HostTheme = NO_HOST): Theme {
  const forced = useMedia(FORCED);
  const systemDark = useMedia(DARK);
  const hostDark = useSyncExternalStore(host.onChange, host.isDark);
  if (forced) return contrastTheme;
  return (hostDark ?? systemDark) ? webDarkTheme : webLightTheme;
}

/** What scroll bars and lists of the browser go by. */
export function schemeOf(theme: Theme): 'dark' | 'light' | 'light dark' {
  if (theme === contrastTheme) return 'light dark';
  return theme === webDarkTheme ? 'dark' : 'light';
}

const NO_HOST: HostTheme = { isDark: () => null, onChange: () => () => undefined };

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
