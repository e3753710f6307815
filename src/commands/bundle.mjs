import { rmSync } from 'node:fs'
import { build } from 'esbuild'

// Makes the files that browsers get beside a page: two small scripts and the rules for fetching ahead, each named by
// its content, so that it may be kept for ever.
const [outdir = '.next/assets'] = process.argv.slice(2)

rmSync(outdir, { recursive: true, force: true })
await build({
  entryPoints: [
    'src/enhance/theme.ts',
    'src/enhance/enhance.ts',
    'src/enhance/speculation-rules.json',
  ],
  outdir,
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['es2022', 'safari16', 'firefox115'],
  entryNames: '[name].[hash]',
  loader: { '.json': 'copy' },
  logLevel: 'warning',
})
