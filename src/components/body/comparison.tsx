import type { Block } from '@/contract/body'
import { TableScroll } from '@/components/table-scroll/table-scroll'
import styles from './blocks.module.css'

/** Things side by side: one column each, one row for each point of comparison. */
export function Comparison({ block }: { block: Extract<Block, { type: 'comparison' }> }) {
  return (
    <figure className={styles.table}>
      <TableScroll label={block.caption}>
        <table>
          <caption className={styles.caption}>{block.caption}</caption>
          <thead>
            <tr>
              <td />
              {block.things.map(({ label, product }) => (
                <th key={label} scope="col">
                  {product ? <a href={product.url}>{label}</a> : label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.attributes.map(({ label, values }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {values.map((value, index) => (
                  <td key={index}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </figure>
  )
}
