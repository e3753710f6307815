import type { ProductSummary } from '@/contract/products'
import { poweredLabels, productKindLabels } from '@/vocabulary/products'
import { PressureScale } from '@/components/pressure-scale/pressure-scale'
import { TableScroll } from '@/components/table-scroll/table-scroll'

/** Tools side by side, as one table. */
export function ProductComparison({ products }: { products: ProductSummary[] }) {
  return (
    <TableScroll label="Tools side by side">
      <table>
        <thead>
          <tr>
            <th scope="col">Tool</th>
            <th scope="col">Pressure</th>
            <th scope="col">Kind</th>
            <th scope="col">Power</th>
            <th scope="col">Suits</th>
            <th scope="col">Does not suit</th>
          </tr>
        </thead>
        <tbody>
          {products.map((product) => (
            <tr key={product.id}>
              <th scope="row">
                <a href={product.url}>{product.name}</a>
              </th>
              <td>
                <PressureScale level={product.pressure.level} />
              </td>
              <td>{productKindLabels[product.kind]}</td>
              <td>{poweredLabels[product.powered]}</td>
              <td>{product.suitedFor.join('; ')}</td>
              <td>{product.notSuitedFor.join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}
