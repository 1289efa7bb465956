declare module 'node-marketo-rest' {
  type Body = { success: boolean; result: Record<string, unknown>[] }
  type Token = { access_token: string; token_type: string; scope?: string }

  export default class Marketo {
    constructor(options: {
      endpoint: string
      identity: string
      clientId: string
      clientSecret: string
      retry: { maxRetries: number; initialDelay: number; maxDelay: number }
    })
    lead: { describe(): Promise<Body>; byId(id: number): Promise<Body> }
    campaign: { getCampaigns(): Promise<Body> }
    _connection: {
      getOAuthToken(): Promise<Token>
      get(path: string): Promise<Body>
      postJson(path: string, body: unknown): Promise<Body>
    }
  }
}
