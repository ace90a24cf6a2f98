import { createTheme, type CSSVariablesResolver } from '@mantine/core'

/** How everything looks: one accent (deep teal), small corners, fonts the reader's system already has. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  colors: {
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
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif',
  headings: { fontWeight: '650' },
  cursorType: 'pointer',
  respectReducedMotion: true,
})

/** Colours of quiet text, errors and placeholders, deepened until they pass WCAG AA on both grounds. */
export const resolveColors: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#51595f',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-placeholder': '#6b7379',
    '--mantine-color-anchor': 'var(--mantine-color-teal-7)',
  },
  dark: {
    '--mantine-color-dimmed': '#b0b0b0',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-placeholder': '#9a9a9a',
    '--mantine-color-anchor': 'var(--mantine-color-teal-3)',
  },
})
