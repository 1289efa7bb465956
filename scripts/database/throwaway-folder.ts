import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canEnter } from '#scripts/database/postgres-place.ts'
import type { PostgresPlace } from '#scripts/database/postgres-place.ts'
import { handOver, stop } from '#scripts/database/postgres-server.ts'
import { isAlive } from '#scripts/processes/is-our-process.ts'

const prefix = 'marketo-connect-db-'

/** A temporary folder for one run's cluster. What a killed run left there, servers too, is removed first. */
export async function throwawayFolder(place: PostgresPlace): Promise<string> {
  const parent = canEnter(tmpdir(), place.bin, place.runAs) ? tmpdir() : place.folder
  for (const name of readdirSync(parent)) {
    if (name.startsWith(prefix)) await removeIfAbandoned(place, join(parent, name))
  }
  const folder = mkdtempSync(join(parent, prefix))
  writeFileSync(ownerFile(folder), `${process.pid}`)
  handOver(folder, place)
  return folder
}

async function removeIfAbandoned(place: PostgresPlace, folder: string): Promise<void> {
  try {
    if (!existsSync(ownerFile(folder))) return
    if (isAlive(Number(readFileSync(ownerFile(folder), 'utf8')))) return
    await stop({ place, data: join(folder, 'postgres') })
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Somebody else's folder: theirs to remove.
  }
}

function ownerFile(folder: string): string {
  return join(folder, 'owner')
}
