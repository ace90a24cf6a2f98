/** Why a chosen file is no logo. */
export type LogoProblem =
  | { readonly kind: 'logo-wrong-kind' }
  | { readonly kind: 'logo-broken' }
  | { readonly kind: 'logo-too-large'; readonly bytes: number; readonly limit: number }
