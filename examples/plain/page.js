const say = ({ text }) => (document.querySelector('p').textContent = text)

async function post(path, body = {}) {
  const response = await fetch(path, { method: 'POST', body: JSON.stringify(body) })
  return response.json()
}

document.querySelector('button').addEventListener('click', async () => {
  const { token, text } = await post('/connect')
  if (!token) return say({ text })
  const onSuccess = async ({ receipt }) => say(await post('/connected', { receipt }))
  MarketoConnect.open({ token, onSuccess })
})
