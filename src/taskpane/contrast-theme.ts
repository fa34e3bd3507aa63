import { teamsHighContrastTheme, type Theme } from '@fluentui/react-components';

/** Lines of a chart are told from each other by their colour too. */
const SECOND_IN_CHARTS = /^colorPalette(?:DarkOrangeForeground1|PurpleForeground2)$/;
/** The fixed blue of Fluent's contrast theme, for what is chosen. */
const CHOSEN = '#1aebff';

/**
 * The theme for contrast themes of the system (forced colours): Fluent's own, with the person's colours in place of the
 * fixed ones. Most elements get these from the browser anyway; drawings, and what keeps its colours, get them from here.
 *
 * Whatever stands in front is legible on the ground of the page, whatever it stands on: the browser puts that ground right
 * behind each text. Where something is highlighted, Fluent says so itself, letters and ground together.
 */
export const contrastTheme: Theme = Object.fromEntries(
  Object.entries(teamsHighContrastTheme).map(([token, color]) => [
    token,
    /^#[\da-f]{6}$/.test(String(color)) ? systemColor(token, String(color)) : color,
  ]),
) as unknown as Theme;

function systemColor(token: string, color: string): string {
  if (/Background|Stencil/.test(token)) return 'Canvas';
  if (token.includes('Disabled')) return 'GrayText';
  if (token.includes('Link')) return 'LinkText';
  return color === CHOSEN || SECOND_IN_CHARTS.test(token) ? 'Highlight' : 'CanvasText';
}
