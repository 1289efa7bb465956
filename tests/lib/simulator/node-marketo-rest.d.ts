declare module 'node-marketo-rest' {
  type Body = {
    success: boolean
    result: Record<string, unknown>[]
    nextPage?: () => Promise<Body>
  }
  type Call = () => Promise<Body>
  type Token = { access_token: string; token_type: string; scope?: string }

  export default class Marketo {
    constructor(options: {
      endpoint: string
      identity: string
      clientId: string
      clientSecret: string
      retry: { maxRetries: number; initialDelay: number; maxDelay: number }
    })
    lead: {
      describe: Call
      partitions: Call
      byId(id: number): Promise<Body>
      find(filterType: string, filterValues: string[]): Promise<Body>
      getPageToken(sinceDatetime: string): Promise<Body & { nextPageToken: string }>
    }
    campaign: { getCampaigns: Call }
    list: { find(options: Record<string, string[]>): Promise<Body> }
    activities: { getActivityTypes: Call }
    stats: { usage: Call; usageLast7Days: Call; errors: Call; errorsLast7Days: Call }
    _connection: {
      getOAuthToken(): Promise<Token>
      get(path: string, options?: { query: Record<string, unknown> }): Promise<Body>
      postJson(path: string, body: unknown): Promise<Body>
    }
  }
}
