import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Software whose version would tell which of its weaknesses are open. */
const packages = ['next', 'payload', 'react', 'pg', 'sharp', 'lexical']
const versions = [process.versions.node, ...packages.map(versionOf)]
const email =
  /(?<![\w.%+/-])[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.(?!(?:png|jpe?g|webp|svg)\b)[a-z]{2,}(?![\w/@-])/g

/** What an answer, in small letters, tells of the machinery: a secret, an e-mail address, a version, a path or a trace. */
export function disclosures(answer: { path: string; said: string; secrets: string[] }): string[] {
  const { path: asked, said, secrets } = answer
  const found = secrets.filter((secret) => secret && said.includes(secret.toLowerCase()))
  const told = found.map(() => 'a secret of the settings')
  // Files of the build hold code of others, with the addresses and versions in its comments.
  if (asked.startsWith('/_next/')) return told
  return [
    ...told,
    ...(said.match(email) ?? []).map((address) => `the e-mail address ${address}`),
    ...versions.filter((version) => holds(said, version)).map((version) => `version ${version}`),
    ...(/node_modules|\bat [\w.<>]+ \([^)]*:\d+|x-powered-by/.test(said)
      ? ['a trace of the code']
      : []),
    ...(said.includes(path.resolve('.').toLowerCase()) ? ['where the code lies'] : []),
  ]
}

function versionOf(name: string): string {
  const manifest = readFileSync(path.resolve('node_modules', name, 'package.json'), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

function holds(said: string, version: string): boolean {
  return new RegExp(`(?<![\\d.])${version.replaceAll('.', '\\.')}(?![\\d.])`).test(said)
}
