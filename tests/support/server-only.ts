// Stands in for the package `server-only`, which throws when it is loaded outside a server bundle.
export {}
