import { MantineContext, MantineThemeContext } from '@mantine/core'
import { type ReactNode, useLayoutEffect } from 'react'
import { theme } from './theme.ts'
import './theme.css'

const nothing = (): void => {}
const root = (): HTMLElement => document.documentElement

/** What Mantine's parts ask for. Their own provider would work the theme's variables out on every visit. */
const kit = {
  colorScheme: 'light',
  setColorScheme: nothing,
  clearColorScheme: nothing,
  getRootElement: root,
  classNamesPrefix: 'mantine',
  cssVariablesSelector: ':root',
  withStaticClasses: false,
} as const

/** Gives everything inside it, and the window's ground, the looks of the theme: light or dark. */
export function Look(props: { readonly scheme: 'light' | 'dark'; readonly children: ReactNode }) {
  const { scheme, children } = props
  useLayoutEffect(() => {
    root().dataset['mantineColorScheme'] = scheme
    root().dataset['respectReducedMotion'] = 'true'
  }, [scheme])
  return (
    <MantineContext value={kit}>
      <MantineThemeContext value={theme}>{children}</MantineThemeContext>
    </MantineContext>
  )
}
