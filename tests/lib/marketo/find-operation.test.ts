import { describe, expect, it } from 'vitest'
import { findOperation, nearestOperations } from '#lib/marketo/find-operation.ts'
import { OPERATIONS, operationName } from '#lib/marketo/permission-map.ts'

const found = (name: string) => findOperation(name)?.operation ?? null

describe('findOperation', () => {
  it.each([
    ['getLeadByIdUsingGET', 'getLeadByIdUsingGET'],
    [' GETLEADBYIDUSINGGET ', 'getLeadByIdUsingGET'],
    ['GET /rest/v1/leads.json', 'getLeadsByFilterUsingGET'],
    ['get /REST/v1/Leads.json', 'getLeadsByFilterUsingGET'],
    ['GET rest/v1/leads', 'getLeadsByFilterUsingGET'],
    ['POST https://123-ABC-456.mktorest.com/rest/v1/leads.json?action=x', 'syncLeadUsingPOST'],
    ['GET /rest/v1/lead/{leadId}.json', 'getLeadByIdUsingGET'],
    ['GET /rest/v1/lead/{id}.json', 'getLeadByIdUsingGET'],
    ['GET /rest/v1/lead/12345.json', 'getLeadByIdUsingGET'],
    ['/rest/v1/lead/12345.json', 'getLeadByIdUsingGET'],
    // Two methods, one path: it could be either.
    ['/rest/v1/leads.json', null],
    ['PUT /rest/v1/leads.json', null],
    ['GET /rest/v1/lead/1/2.json', null],
    ['getLeedByIdUsingGET', null],
    ['GET', null],
    ['', null],
  ])('%s is %s', (name, operation) => {
    expect(found(name)).toBe(operation)
  })

  it('prefers a word of the path to a parameter at its place', () => {
    expect(found('GET /rest/asset/v1/email/byName.json')).not.toBe(
      found('GET /rest/asset/v1/email/7.json'),
    )
    expect(found('GET /rest/asset/v1/email/{byName}.json')).toBe(
      found('GET /rest/asset/v1/email/7.json'),
    )
  })

  it('finds every operation of the map by its id, by its path and by a path with values', () => {
    const lost = OPERATIONS.filter(
      (one) =>
        findOperation(one.operation) !== one ||
        findOperation(operationName(one)) !== one ||
        findOperation(operationName(one).replaceAll(/\{[^}]*\}/g, 'x1')) !== one,
    )
    expect(lost).toEqual([])
  })
})

describe('nearestOperations', () => {
  it.each([
    ['getLeedByIdUsingGET', 'getLeadByIdUsingGET'],
    ['getLeadById', 'getLeadByIdUsingGET'],
    ['GET /rest/v1/leed.json', 'GET /rest/v1/leads.json'],
    ['/rest/v1/campaign.json', 'GET /rest/v1/campaigns.json'],
    ['POST /rest/v1/lead.json', 'POST /rest/v1/leads.json'],
  ])('of %s names %s first', (name, nearest) => {
    expect(nearestOperations(name)[0]).toBe(nearest)
  })

  it('of a name cut short names one that goes on from it', () => {
    expect(nearestOperations('getLeed')[0]).toMatch(/^getLead/)
  })

  it('gives as many as asked for', () => {
    expect(nearestOperations('x', 5)).toHaveLength(5)
    expect(nearestOperations('')).toHaveLength(3)
  })
})
