import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const entry = fileURLToPath(new URL('../../lib/embed/sdk/v1.ts', import.meta.url))

/** Browsers of the last three years. */
const TARGET = ['chrome119', 'edge119', 'firefox119', 'safari17.1']

/** The text of `/sdk/v1.js`: one ES module that imports nothing. The same sources give the same text. */
export async function bundleSdk(): Promise<string> {
  const built = await build({
    configFile: false,
    envFile: false,
    logLevel: 'error',
    build: {
      lib: { entry, formats: ['es'] },
      target: TARGET,
      write: false,
      copyPublicDir: false,
      // The library mode keeps the spaces of an ES module otherwise.
      rolldownOptions: { output: { minify: true } },
    },
  })
  const [output] = [built].flat()
  if (output === undefined || !('output' in output)) throw new Error('vite built nothing')
  const [chunk, ...others] = output.output
  if (others.length > 0 || chunk.imports.length > 0) throw new Error('the SDK is not one file')
  return `${chunk.code.trimEnd()}\n`
}
