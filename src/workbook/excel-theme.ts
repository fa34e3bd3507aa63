/** Excel tells no event when its theme changes, and office.js keeps what it read for five seconds. */
const LOOK_AGAIN = 6_000;

/** Whether Excel shows itself dark (black or dark grey), which need not be what the system does. */
export const excelTheme = {
  /** Null where Excel does not say, as some builds for the web. */
  isDark(): boolean | null {
    // not `isDarkTheme`: office.js turns each of its values into a text like a colour, "#000000" for false
    const ground = colorOf(Office.context?.officeTheme?.bodyBackgroundColor);
    return ground === null ? null : lightness(ground) < 128;
  },

  /** Looks again from time to time while the pane is in sight, and when it comes back into sight. */
  onChange(listener: () => void): () => void {
    const look = () => {
      if (document.visibilityState !== 'hidden') listener();
    };
    const timer = setInterval(look, LOOK_AGAIN);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  },
};

function colorOf(text: string | undefined): readonly [number, number, number] | null {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

/** From 0 to 255, as the eye weighs the three. */
function lightness([red, green, blue]: readonly [number, number, number]): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
