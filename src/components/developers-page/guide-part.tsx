import type { Part } from '@/site/developers/part'
import { CodeSample } from '@/components/code-sample/code-sample'
import { TableScroll } from '@/components/table-scroll/table-scroll'
import { RichText } from './rich-text'
import styles from './developers-page.module.css'

/** One piece of the guide: words, a list, a table or a sample. */
export function GuidePart({ part }: { part: Part }) {
  switch (part.kind) {
    case 'text':
      return (
        <p className={styles.text}>
          <RichText text={part.text} />
        </p>
      )
    case 'list':
      return (
        <ul className={`${styles.text} ${styles.list}`}>
          {part.items.map((item) => (
            <li key={item}>
              <RichText text={item} />
            </li>
          ))}
        </ul>
      )
    case 'code':
      return <CodeSample label={part.label} language={part.language} code={part.code} />
    case 'table':
      return <GuideTable {...part} />
    default:
      return part satisfies never
  }
}

function GuideTable(props: { label: string; head: string[]; rows: string[][] }) {
  return (
    <TableScroll label={props.label}>
      <table>
        <thead>
          <tr>
            {props.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((cells) => (
            <tr key={cells.join()}>
              {cells.map((cell) => (
                <td key={cell}>
                  <RichText text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}
