import { Fragment } from 'preact'

/** Text as it was typed, with its line ends. Nothing in it becomes a link. */
export function Lines({ children }: { children: string }) {
  return (
    <p>
      {children.split('\n').map((line, n) => (
        <Fragment key={n}>
          {n > 0 ? <br /> : null}
          {line}
        </Fragment>
      ))}
    </p>
  )
}
