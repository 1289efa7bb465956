type Component = (props: object) => unknown
type System = { React: { createElement: (...args: unknown[]) => unknown } }
type Props = { getComponent: (name: string, isContainer?: boolean) => Component }

/**
 * In place of Swagger UI's own layout: the button for the key, and the operations; the rest our page has. The key is
 * never to be read on a screen that others see: its field hides it, and no command is made with it.
 */
export const operationsLayout = ({ React: { createElement } }: System) => ({
  components: {
    OperationsLayout: ({ getComponent }: Props) =>
      createElement(
        'div',
        { className: 'swagger-ui' },
        createElement(getComponent('SvgAssets')),
        createElement(
          'div',
          { className: 'scheme-container' },
          createElement(getComponent('AuthorizeBtnContainer', true)),
        ),
        createElement(getComponent('operations', true)),
      ),
    // The reference has samples that name a variable in the key's place.
    curl: () => null,
  },
  wrapComponents: {
    Input: (Input: Component) => (props: { id?: string }) =>
      createElement(Input, props.id === KEY_FIELD ? { ...props, ...HIDDEN } : props),
  },
})

/** Swagger UI's own name for the field of a bearer token. */
const KEY_FIELD = 'auth-bearer-value'
const HIDDEN = { type: 'password', autoComplete: 'off' }
