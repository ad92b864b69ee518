/**
 * Colours by name, as sRGB hex, for light and for dark surroundings.
 *
 * Surfaces: `paper` (the page), `card` (what lies on it), `chosen` (behind the chosen item), `hover`.
 * Text on any surface, at 4.5:1 or more: `ink`, `soft`, `accent`, `danger`, `area-1` to `area-4` (compared areas, which also mark),
 * `topic-…` (a topic's key colour; on `paper` and `card`). `on-accent` is for text upon `accent`, `on-strong` upon `strong`, `on-pocket` upon
 * `pocket`, `on-topic` upon any topic's colour.
 * Lines: `line` (hairlines that only part), `edge` (the outline of a control, 3:1 or more), `focus` (the focus ring, 3:1 or more).
 */
export const palette = {
  light: {
    paper: '#fbfaf7',
    card: '#ffffff',
    chosen: '#f1ecef',
    hover: '#f5f3ee',
    ink: '#17202a',
    soft: '#55606b',
    line: '#dcd8cf',
    edge: '#87827a',
    focus: '#0b5d66',
    accent: '#0b5d66',
    'accent-hover': '#084a52',
    'on-accent': '#ffffff',
    strong: '#17202a',
    'on-strong': '#ffffff',
    danger: '#a4262c',
    pocket: '#ffb000',
    'on-pocket': '#17202a',
    'area-1': '#8e3b7f',
    'area-2': '#0a736e',
    'area-3': '#a55710',
    'area-4': '#44546a',
    'topic-deprivation': '#93508f',
    'topic-growth': '#b4561a',
    'topic-service-reach': '#2468b4',
    'topic-net-zero': '#3c7d3f',
    'topic-people': '#5b6672',
    'on-topic': '#ffffff',
  },
  dark: {
    paper: '#12171d',
    card: '#1a2129',
    chosen: '#2d2833',
    hover: '#232b34',
    ink: '#ece9e2',
    soft: '#a8b2bc',
    line: '#343e49',
    edge: '#74808c',
    focus: '#7ddbe3',
    accent: '#62c6cf',
    'accent-hover': '#86d8df',
    'on-accent': '#06262a',
    strong: '#ece9e2',
    'on-strong': '#17202a',
    danger: '#ff9a94',
    pocket: '#ffb000',
    'on-pocket': '#17202a',
    'area-1': '#dc9fd0',
    'area-2': '#54c4bc',
    'area-3': '#eba862',
    'area-4': '#b0c0d4',
    'topic-deprivation': '#c98cc4',
    'topic-growth': '#e8935a',
    'topic-service-reach': '#7fb2ea',
    'topic-net-zero': '#7fc183',
    'topic-people': '#a4b0bd',
    'on-topic': '#12171d',
  },
} as const satisfies Record<'light' | 'dark', Record<string, `#${string}`>>;

/** The name of a colour: `--fg-NAME` in a style sheet. */
export type ColourName = keyof typeof palette.light;
