// Of its own, or Next takes the one of the clone above.
export default {}
