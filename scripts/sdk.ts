import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { bundleSdk } from '#scripts/sdk/bundle.ts'
import { declareSdk } from '#scripts/sdk/declarations.ts'
import { publicSurface, SURFACE_FILE } from '#scripts/sdk/public-surface.ts'

// `npm run sdk`: the SDK of the host's page, from lib/embed/sdk into public/sdk, and what is new of its surface.
const root = fileURLToPath(new URL('..', import.meta.url))
const [script, types] = [await bundleSdk(), declareSdk()]
mkdirSync(`${root}public/sdk`, { recursive: true })
writeFileSync(`${root}public/sdk/v1.js`, script)
writeFileSync(`${root}public/sdk/v1.d.ts`, types)

const kept = readFileSync(root + SURFACE_FILE, 'utf8')
const grown = publicSurface(types).filter((fact) => !kept.split('\n').includes(fact))
// Nothing is taken away here: what is gone breaks a host, and the test says so.
writeFileSync(root + SURFACE_FILE, kept + grown.map((fact) => `${fact}\n`).join(''))

const bytes = gzipSync(script, { level: 9 }).length
process.stdout.write(`public/sdk/v1.js: ${script.length} characters, ${bytes} bytes gzipped\n`)
for (const fact of grown) process.stdout.write(`new: ${fact}\n`)
