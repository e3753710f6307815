import type { Desk } from '@tests/support/desk'
import { load, median } from './load'
import type { Row } from './report'

const rounds = 3

/** Answers that are made anew, on a site that keeps none, beside Payload's own REST for the same documents. */
export async function benchMisses(url: string, desk: Desk): Promise<Row[]> {
  const signedIn = { authorization: desk.authorization }
  const list = await compare({
    what: 'Miss, API list of 20 with include',
    ours: `${url}/api/v1/spots?limit=20&include=muscles`,
    stock: `${url}/cms/api/spots?limit=20&depth=1`,
    signedIn,
    goal: 1.3,
  })
  const id = await desk.idOf('muscles', 'trapezius')
  const one = await compare({
    what: 'Miss, one resource',
    ours: `${url}/api/v1/muscles/trapezius`,
    stock: `${url}/cms/api/muscles/${id}?depth=1`,
    signedIn,
    goal: 1.5,
  })
  return [list, one]
}

async function compare(args: {
  what: string
  ours: string
  stock: string
  signedIn: Record<string, string>
  goal: number
}): Promise<Row> {
  const [ours, stock]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    ours.push((await load(args.ours)).perSecond)
    stock.push((await load(args.stock, { headers: args.signedIn })).perSecond)
  }
  const ratio = median(ours) / median(stock)
  return {
    what: `${args.what}: times Payload's REST`,
    goal: `≥ ${args.goal}`,
    figure: ratio.toFixed(2),
    isMet: ratio >= args.goal,
    detail: `${median(ours).toFixed(0)} beside ${median(stock).toFixed(0)} a second, which includes knowing who asks`,
  }
}
