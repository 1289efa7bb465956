import { fromTyped, type Recipes } from '#tests/reports/recipe.ts'

/** The offline look decided. */
export const typed: Recipes = {
  endpoint_missing: fromTyped('  '),
  endpoint_unusable: fromTyped('https://app-sj32.marketo.com/#MM0A1'),
  'endpoint_unusable--soap': fromTyped('https://www.mktoapi.com/soap/mktows/2_9'),
  'endpoint_unusable--example': fromTyped('https://000-AAA-000.mktorest.com/rest'),
  'endpoint_unusable--two-instances': fromTyped(
    'sandbox 123-XYZ-789.mktorest.com production 789-XYZ-123.mktorest.com',
  ),
  'endpoint_unusable--another-product': fromTyped('https://api.example.com/v2'),
}
