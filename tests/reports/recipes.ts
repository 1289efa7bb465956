import type { Recipes } from '#tests/reports/recipe.ts'
import { allowed } from '#tests/reports/recipes/allowed.ts'
import { ended } from '#tests/reports/recipes/ended.ts'
import { known } from '#tests/reports/recipes/known.ts'
import { letIn } from '#tests/reports/recipes/let-in.ts'
import { reaching } from '#tests/reports/recipes/reaching.ts'
import { typed } from '#tests/reports/recipes/typed.ts'
import { waiting } from '#tests/reports/recipes/waiting.ts'

/** Every saved report, along the stages of the diagnosis. */
export const RECIPES: Recipes = {
  ...typed,
  ...reaching,
  ...known,
  ...allowed,
  ...waiting,
  ...letIn,
  ...ended,
}
