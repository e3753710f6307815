import type { List } from '@/contract/body'
import { Inlines } from './inlines'

/** A list with the lists in it. */
export function ListNode({ list }: { list: List }) {
  const Element = list.ordered ? 'ol' : 'ul'
  return (
    <Element>
      {list.items.map((item, index) => (
        <li key={index}>
          <Inlines content={item.content} />
          {item.children.map((child, childIndex) => (
            <ListNode key={childIndex} list={child} />
          ))}
        </li>
      ))}
    </Element>
  )
}
