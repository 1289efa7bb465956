const say = ({ text }) => (document.querySelector('p').textContent = text)

const post = async (path, body = {}) =>
  (await fetch(path, { method: 'POST', body: JSON.stringify(body) })).json()

document.querySelector('button').addEventListener('click', async () => {
  const { token, text } = await post('/connect')
  if (!token) return say({ text })
  const onSuccess = async ({ receipt }) => say(await post('/connected', { receipt }))
  MarketoConnect.open({ token, onSuccess })
})
