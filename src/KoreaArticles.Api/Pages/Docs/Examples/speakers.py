# Who speaks most, and one thing each of them said.
import json
from urllib.parse import urlencode
from urllib.request import urlopen

BASE = "http://localhost:5080"


def get(path, **query):
    with urlopen(f"{BASE}{path}?{urlencode(query)}") as answer:
        return json.load(answer)


for speaker in get("/v1/speakers", limit=5)["items"]:
    print(speaker["name"])
    for quote in get("/v1/quotes", speaker=speaker["id"], limit=1)["items"]:
        print("   ", quote["text"])
