import type { Block, Inline } from '@/contract/body'
import { TableScroll } from '@/components/table-scroll/table-scroll'
import { Inlines } from './inlines'
import styles from './blocks.module.css'

type Table = Extract<Block, { type: 'data-table' }>

/** Figures in rows and columns, with the source below. */
export function DataTable({ block }: { block: Table }) {
  const [first, ...others] = block.rows
  const head = block.headerRow ? first : undefined
  const rows = head ? others : block.rows
  return (
    <figure className={styles.table}>
      <TableScroll label={block.caption}>
        <table>
          <caption className={styles.caption}>{block.caption}</caption>
          {head ? (
            <thead>
              <tr>
                {head.map((cell, index) => (
                  <th key={index} scope="col">
                    <Inlines content={cell} />
                  </th>
                ))}
              </tr>
            </thead>
          ) : null}
          <tbody>
            {rows.map((row, index) => (
              <Row key={index} cells={row} headed={block.headerColumn} />
            ))}
          </tbody>
        </table>
      </TableScroll>
      {block.source ? (
        <figcaption className={styles.credit}>
          Source: <a href={block.source.url}>{block.source.title}</a>
        </figcaption>
      ) : null}
    </figure>
  )
}

function Row({ cells, headed }: { cells: Inline[][]; headed: boolean }) {
  return (
    <tr>
      {cells.map((cell, index) =>
        headed && index === 0 ? (
          <th key={index} scope="row">
            <Inlines content={cell} />
          </th>
        ) : (
          <td key={index}>
            <Inlines content={cell} />
          </td>
        ),
      )}
    </tr>
  )
}
