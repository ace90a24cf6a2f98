import { Fragment } from 'react'
import { Link } from './link.tsx'

/** Links to one page in a line, with what stands between them; each says where on the page it leads. */
export function LinkLine(props: {
  readonly links: readonly { readonly id: string; readonly title: string }[]
  readonly between: string
  readonly to: string
  readonly onGo: (id: string) => void
}) {
  const { links, between, to, onGo } = props
  return links.map(({ id, title }, index) => (
    <Fragment key={id}>
      {index > 0 && between}
      <Link to={to} onClick={() => onGo(id)}>
        {title}
      </Link>
    </Fragment>
  ))
}
