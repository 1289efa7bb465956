import { writeFileSync } from 'node:fs'
import { TRANSLATED_FROM, englishTexts } from '#scripts/translated/english-texts.ts'

// npm run -s translated: says that every language has been brought up to the English texts as they stand now. A test
// names the English texts that have changed since, so that no translation grows old unseen.
const texts = englishTexts()
writeFileSync(TRANSLATED_FROM, `${JSON.stringify(texts, null, 2)}\n`)
console.log(`${Object.keys(texts).length} texts noted as translated.`)
