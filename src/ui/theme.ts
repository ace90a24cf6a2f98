import { DEFAULT_THEME, type MantineTheme } from '@mantine/core'

const fontFamily =
  'system-ui, -apple-system, "Segoe UI", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif'

/**
 * How everything looks: one accent (deep teal), small corners, fonts the reader's system already has. The style sheet
 * beside it says the same in variables.
 */
export const theme: MantineTheme = {
  ...DEFAULT_THEME,
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  colors: {
    ...DEFAULT_THEME.colors,
    teal: [
      '#e9f5f4',
      '#d3e9e8',
      '#a8d5d2',
      '#7cc2be',
      '#58b0ab',
      '#35928f',
      '#1d7a79',
      '#0f6b6b',
      '#0a5656',
      '#064242',
    ],
  },
  defaultRadius: 'sm',
  fontFamily,
  headings: { ...DEFAULT_THEME.headings, fontFamily, fontWeight: '650' },
  cursorType: 'pointer',
}
