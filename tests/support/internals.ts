const leaks = [
  /\bat .{1,80}\(?(file:|\/|node:)[^\s)]*:\d+:\d+/,
  /node_modules|\.next\//,
  /\b(select|insert|update|delete)\b.{0,60}\b(from|into|set|where)\b.{0,60}("|\$1)/i,
  /violates .{1,40} constraint|syntax error at|invalid input syntax/i,
  /\/(home|root|work|tmp|var|usr)\/[\w.-]+/,
  /\b(pg|postgres|drizzle|payload)\b.{0,20}(error|query)/i,
]

/** What of a text no answer may ever tell: stacks, SQL, paths of files, internal names. */
export function internalsIn(body: string): string[] {
  return leaks.flatMap((leak) => leak.exec(body)?.[0] ?? [])
}
