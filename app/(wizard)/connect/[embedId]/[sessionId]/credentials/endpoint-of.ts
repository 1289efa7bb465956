/** What stands in the field for an instance that is known. */
export const endpointOf = (munchkinId: string) => `https://${munchkinId}.mktorest.com`
