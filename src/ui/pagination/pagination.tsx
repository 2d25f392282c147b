export interface PaginationProps {
  readonly label: string
  /** The current page, from 1. */
  readonly page: number
  readonly pages: number
  readonly href: (page: number) => string
  readonly previous: string
  readonly next: string
  /** The name of a page's link for those who listen: "Pagina 3". */
  readonly pageName: (page: number) => string
}

/** Links to the other pages of a long list. Nothing is drawn when there is one page. */
export function Pagination(props: PaginationProps) {
  const { page, pages, href } = props
  if (pages <= 1) return null
  return (
    <nav class="utrecht-pagination pagination" aria-label={props.label}>
      {page > 1 ? (
        <a class="utrecht-pagination__relative-link" rel="prev" href={href(page - 1)}>
          {props.previous}
        </a>
      ) : null}
      <ul class="pagination__pages" role="list">
        {shownPages(page, pages).map((shown, index) => (
          <li key={index}>
            {shown === null ? (
              <span class="pagination__gap" aria-hidden="true">
                …
              </span>
            ) : (
              <PageLink {...props} shown={shown} />
            )}
          </li>
        ))}
      </ul>
      {page < pages ? (
        <a class="utrecht-pagination__relative-link" rel="next" href={href(page + 1)}>
          {props.next}
        </a>
      ) : null}
    </nav>
  )
}

function PageLink({ shown, page, href, pageName }: PaginationProps & { shown: number }) {
  const current = shown === page
  return (
    <a
      class={`utrecht-pagination__page-link${current ? ' utrecht-pagination__page-link--current' : ''}`}
      href={href(shown)}
      aria-label={pageName(shown)}
      aria-current={current ? 'page' : undefined}
    >
      {shown}
    </a>
  )
}

/** First, last, and the current page with its neighbours; `null` stands for the pages left out between. */
export function shownPages(page: number, pages: number): (number | null)[] {
  const wanted = new Set([1, pages, page - 1, page, page + 1].filter((n) => n >= 1 && n <= pages))
  const sorted = [...wanted].sort((a, b) => a - b)
  return sorted.flatMap((n, index) => {
    const before = sorted[index - 1] ?? n - 1
    if (n - before === 2) return [n - 1, n]
    return n - before > 2 ? [null, n] : [n]
  })
}
