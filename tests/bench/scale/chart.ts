import type { Growth } from './growth'

const width = 760
const height = 420
const frame = { left: 64, right: 560, top: 48, bottom: 360 }
/** Okabe and Ito's colours, which people with other colour vision tell apart, and black. */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#000000']

/** How p95 grows with the library, both axes logarithmic: a flat line costs the same at any size. */
export function growthChart(all: Growth[]): string {
  const shown = all.slice(0, 9)
  const sizes = shown[0]?.times.map(({ references }) => references) ?? []
  const longest = Math.max(1, ...shown.flatMap(({ times }) => times.map(({ p95 }) => p95)))
  const top = 10 ** Math.ceil(Math.log10(longest))
  const x = scale([Math.min(...sizes), Math.max(...sizes)], [frame.left, frame.right])
  const y = scale([1, top], [frame.bottom, frame.top])
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<title>Answers that are made anew, by the size of the library: 95 of 100 take at most so long</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${frame.left}" y="24" font-size="14">Answers made anew: p95 in milliseconds, by references in the library</text>`,
    ...powersOfTen(1, top).map((value) => horizontal(y(value), String(value))),
    ...sizes.map((size) => {
      const label = size.toLocaleString('en')
      return `<text x="${x(size)}" y="${frame.bottom + 22}" text-anchor="middle">${label}</text>`
    }),
    ...shown.map((growth, index) => line({ growth, index, x, y })),
    '</svg>',
    '',
  ].join('\n')
}

type Scale = (value: number) => number

function scale([low, high]: [number, number], [from, to]: [number, number]): Scale {
  const span = Math.log10(high) - Math.log10(low) || 1
  return (value) =>
    Math.round((from + ((Math.log10(value) - Math.log10(low)) / span) * (to - from)) * 10) / 10
}

function powersOfTen(low: number, high: number): number[] {
  return low > high ? [] : [low, ...powersOfTen(low * 10, high)]
}

function horizontal(at: number, label: string): string {
  return `<path d="M${frame.left} ${at}H${frame.right}" stroke="#ddd"/><text x="${frame.left - 8}" y="${at + 4}" text-anchor="end">${label}</text>`
}

function line(args: { growth: Growth; index: number; x: Scale; y: Scale }): string {
  const { growth, index, x, y } = args
  const colour = colours[index % colours.length] ?? '#000000'
  const dashes = index < colours.length ? '' : ' stroke-dasharray="5 3"'
  const points = growth.times.map(
    ({ references, p95 }) => `${x(references)},${y(Math.max(1, p95))}`,
  )
  const key = frame.top + 8 + index * 24
  return [
    `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"${dashes}/>`,
    `<path d="M${frame.right + 20} ${key}h24" stroke="${colour}" stroke-width="2"${dashes}/>`,
    `<text x="${frame.right + 50}" y="${key + 4}">${growth.name}</text>`,
  ].join('')
}
