type Component = (props: object) => unknown
type System = { React: { createElement: (...args: unknown[]) => unknown } }
type Props = { getComponent: (name: string, isContainer?: boolean) => Component }

/** In place of Swagger UI's own layout: the button for the key, and the operations; the rest our page has. */
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
  },
})
