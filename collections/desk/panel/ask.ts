/** Asks the private REST. Resolves with what it says, or throws its sentence. */
export async function ask<T>(
  path: string,
  { method = 'GET', data }: { method?: string; data?: object } = {},
): Promise<T> {
  const answer = await fetch(path, {
    method,
    credentials: 'include',
    headers: data ? { 'content-type': 'application/json' } : {},
    body: data ? JSON.stringify(data) : undefined,
  })
  const said = (await answer.json()) as T & { errors?: Refusal[] }
  if (!answer.ok) throw new Error(sentenceOf(said.errors))
  return said
}

type Refusal = { message?: string; data?: { errors?: { label?: string; message?: string }[] } }

/** The fields that are wrong tell more than that something is. */
function sentenceOf(errors: Refusal[] | undefined): string {
  const fields = errors?.flatMap(({ data }) => data?.errors ?? []) ?? []
  const told = fields.map(({ label, message }) => [label, message].filter(Boolean).join(': '))
  return [errors?.[0]?.message ?? 'This did not work. Try again.', ...told].join(' ')
}
