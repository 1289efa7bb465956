"""A second implementation of the check that receivers make: reads JSON from standard input, prints "ok" or why not."""
import base64, hashlib, hmac, json, sys, time

given = json.load(sys.stdin)
headers = {name.lower(): value for name, value in given["headers"].items()}
key = base64.b64decode(given["secret"].removeprefix("whsec_"))
content = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.{given['body']}".encode()
expected = base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
signatures = [one.split(",", 1) for one in headers["webhook-signature"].split(" ")]
if abs(time.time() - int(headers["webhook-timestamp"])) > 300:
    print("too old")
elif any(version == "v1" and hmac.compare_digest(given_one, expected) for version, given_one in signatures):
    print("ok")
else:
    print("no signature fits")
