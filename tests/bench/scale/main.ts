import { writeFileSync } from 'node:fs'
import { asTable, type Row } from '../report'
import { growthChart } from './chart'
import { scaleDatabases } from './databases'
import { measureGrowth, type Growth } from './growth'

const sizes = [100, 1_000, 10_000, 100_000]
const say = (text: string) => process.stderr.write(`${text}\n`)

const databases = await scaleDatabases(sizes, say)
try {
  const growth = await measureGrowth(databases.all, say)
  writeFileSync('docs/performance-scale.svg', growthChart(growth))
  const rows = growth.map(rowOf)
  process.stdout.write(
    `${process.argv.includes('--json') ? JSON.stringify({ rows, growth }) : asTable(rows)}\n`,
  )
} finally {
  await databases.stop()
}
process.exit()

function rowOf({ name, times, ratio, most, scans }: Growth): Row {
  const at = (size: number) => times.find(({ references }) => references === size)?.p95 ?? 0
  const [small, large] = [at(1_000), at(100_000)]
  const isFast = (!ratio || large <= small * ratio) && (!most || large <= most)
  const grown = (large / small).toFixed(2)
  const each = times.map(({ p50, p95 }) => `${p50.toFixed(1)}/${p95.toFixed(1)}`).join(' → ')
  return {
    what: `At 100,000 references, ${name}`,
    goal: ratio
      ? `≤ ${ratio} × p95 at 1,000`
      : most
        ? `p95 ≤ ${most} ms`
        : 'no scan of a big table',
    figure: most ? `${large.toFixed(1)} ms` : `${grown} ×`,
    isMet: isFast && scans.length === 0,
    detail: [`p50/p95 in ms: ${each}`, ...scans].join('; '),
  }
}
