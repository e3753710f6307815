const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A day for people, for example "20 November 2026". All dates are UTC. */
export function DateText({ iso }: { iso: string }) {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return <time dateTime={iso.slice(0, 10)}>{`${day} ${months[(month ?? 1) - 1]} ${year}`}</time>
}
