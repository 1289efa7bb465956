/** Calls once the page has taken the element out, or anything around it; not when it only moved. */
export function whenRemoved(element: Element, onRemoved: () => void): () => void {
  const observer = new MutationObserver(() => {
    if (!element.isConnected) onRemoved()
  })
  // Each shadow root around it is a tree of its own.
  for (let node: Node = element; ;) {
    const tree = node.getRootNode()
    observer.observe(tree, { childList: true, subtree: true })
    if (!(tree instanceof ShadowRoot)) break
    node = tree.host
  }
  return () => observer.disconnect()
}
