import type { Row } from './report'
import type { Stage } from './stage'

/** The start that the stage has made anyway. */
export async function benchColdStart({ coldStart }: Stage): Promise<Row[]> {
  return [
    {
      what: 'Cold start of the built server to its first page',
      goal: '≤ 5 s',
      figure: `${coldStart.toFixed(1)} s`,
      isMet: coldStart <= 5,
      detail: 'on a prepared database',
    },
  ]
}
