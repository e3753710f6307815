import type { Row } from './report'

const [width, line, left, bar] = [720, 22, 330, 250]

/** How much of each goal is reached, as a picture: the mark is the goal, longer is better. */
export function chartOf(rows: Row[]): string {
  const shown = rows.flatMap((row) => {
    const share = shareOf(row)
    return share === null ? [] : [{ row, share }]
  })
  const height = 40 + shown.length * line
  const lines = shown.map(({ row, share }, index) => {
    const y = 30 + index * line
    const length = (Math.min(share, 2) / 2) * bar
    const [red, green] = ['#b3372f', '#2f7d4f']
    return `<text x="${left - 8}" y="${y + 11}" text-anchor="end">${escape(short(row.what))}</text>
<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="14" fill="${row.isMet ? green : red}"/>
<text x="${left + bar + 8}" y="${y + 11}">${escape(row.figure)} (${escape(row.goal)})</text>`
  })
  const goal = left + bar / 2
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11" role="img" aria-label="Goals and figures of the bench">
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="${goal}" y="16" text-anchor="middle">goal</text>
${lines.join('\n')}
<path d="M${goal} 20V${height - 8}" stroke="#333" stroke-dasharray="3 3"/>
</svg>
`
}

/** 1 where the goal is just met, 2 where it is met twice over; null for what has more than one figure. */
function shareOf({ goal, figure }: Row): number | null {
  const [wanted, found] = [goal, figure].map((text) => Number(/-?[\d.]+/.exec(text)?.[0]))
  if (/, \d/.test(goal) || !wanted || !found) return null
  return goal.startsWith('≤') ? wanted / found : found / wanted
}

function short(text: string): string {
  return text.length > 58 ? `${text.slice(0, 57)}…` : text
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
