export interface Reason {
  readonly text: string
  readonly tone?: 'ok' | 'mind'
}

export interface ReasonsProps {
  readonly items: readonly Reason[]
  /** Said before what must be minded, for those who do not see the mark: "Let op". */
  readonly mind: string
}

/** Why something fits, and what to mind: one line each, with a mark before it. */
export function Reasons({ items, mind }: ReasonsProps) {
  if (items.length === 0) return null
  return (
    <ul class="reasons" role="list">
      {items.map((reason) => (
        <li key={reason.text} class={reason.tone === 'mind' ? 'reasons__mind' : 'reasons__ok'}>
          {reason.tone === 'mind' ? <span class="heard">{mind}: </span> : null}
          {reason.text}
        </li>
      ))}
    </ul>
  )
}
