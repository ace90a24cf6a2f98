import type { ComponentProps } from 'react'
import { Link as RoutedLink, useLocation } from 'wouter'

/** A link to a page of the app; `to` is a path such as those `paths` gives. */
export function Link(props: Omit<ComponentProps<'a'>, 'href'> & { readonly to: string }) {
  return <RoutedLink {...props} />
}

/** The function that takes the person to a page. */
export function useGo(): (to: string, options?: { readonly replace?: boolean }) => void {
  return useLocation()[1]
}
