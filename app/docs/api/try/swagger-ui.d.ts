/** The package brings no types; these are the options that we set, by its documentation. */
declare module 'swagger-ui-dist/swagger-ui-es-bundle.js' {
  type Request = { credentials?: RequestCredentials }
  type Options = {
    domNode: Element
    spec: object
    deepLinking: boolean
    docExpansion: 'list' | 'full' | 'none'
    defaultModelsExpandDepth: number
    persistAuthorization: boolean
    validatorUrl: null
    tryItOutEnabled: boolean
    requestSnippetsEnabled: boolean
    plugins: readonly unknown[]
    layout: string
    requestInterceptor: (request: Request) => Request
  }
  export default function swaggerUi(options: Options): unknown
}
