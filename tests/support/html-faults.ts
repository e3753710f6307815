import { FileSystemConfigLoader, HtmlValidate, esmResolver } from 'html-validate/node'

const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]))

/** What html-validate has against a page, by the rules of .htmlvalidate.mjs: where, which rule, why. */
export async function htmlFaults({ url, body }: { url: string; body: string }): Promise<string[]> {
  const { results } = await validator.validateString(body, 'page.html')
  return results
    .flatMap(({ messages }) => messages)
    .map(
      ({ line, column, ruleId, message, selector }) =>
        `${url} ${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`,
    )
}
