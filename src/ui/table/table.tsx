import type { ComponentChildren } from 'preact'

export interface Column {
  readonly text: string
  /** Numbers stand right, their digits under each other. */
  readonly numeric?: boolean
}

export interface TableProps {
  /** Needed to name the part that scrolls. Unique in the page. */
  readonly id: string
  readonly caption: string
  readonly columns: readonly Column[]
  /** One array per row; the first cell names the row. */
  readonly rows: readonly (readonly ComponentChildren[])[]
}

/** A table with a caption. Too wide for the screen, it scrolls by itself and not the page. */
export function Table({ id, caption, columns, rows }: TableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by keyboard
    <section class="table-scroll" aria-labelledby={id} tabIndex={0}>
      <table class="utrecht-table">
        <caption class="utrecht-table__caption" id={id}>
          {caption}
        </caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            {columns.map((column) => (
              <th key={column.text} scope="col" class={cellClass('utrecht-table__header-cell', column)}>
                {column.text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {rows.map((row, index) => (
            <Row key={index} cells={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ cells, columns }: { cells: readonly ComponentChildren[]; columns: readonly Column[] }) {
  return (
    <tr class="utrecht-table__row">
      {cells.map((cell, index) =>
        index === 0 ? (
          <th key={index} scope="row" class="utrecht-table__cell table-row-name">
            {cell}
          </th>
        ) : (
          <td key={index} class={cellClass('utrecht-table__cell', columns[index])}>
            {cell}
          </td>
        ),
      )}
    </tr>
  )
}

function cellClass(base: string, column: Column | undefined): string {
  return column?.numeric ? `${base} table-number` : base
}
