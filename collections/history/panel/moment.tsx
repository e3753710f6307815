/** A time, to the minute, in UTC: rendered on the server, it must be the same for everybody. */
export function Moment({ at }: { at: string }) {
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const
  return <time dateTime={at}>{`${new Date(at).toLocaleString('en-GB', options)} UTC`}</time>
}
