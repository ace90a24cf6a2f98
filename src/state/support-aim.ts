import { create } from 'zustand'

/** The kind of support that the improve page is asked to show; null once it has, or while nobody asked. */
export const useSupportAim = create<{ readonly kindId: string | null }>(() => ({ kindId: null }))

/** Asks the improve page to show a kind of support, now or when it is next opened. */
export function aimAtSupport(kindId: string): void {
  useSupportAim.setState({ kindId })
}

/** Said by the improve page once the kind is shown, or cannot be. */
export function supportShown(): void {
  useSupportAim.setState({ kindId: null })
}
