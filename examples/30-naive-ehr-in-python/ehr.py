"""A release-of-information desk as one meets it: deliberately naive, to be found out by subrosa-conformance.

    npx -p subrosa subrosa-conformance --cmd "python3 ehr.py"

It answers one line of JSON with one line of JSON. Each of its rules sounds reasonable, and each is wrong.
"""
import json
import sys


def is_valid(release, request):
    """A form counts while it names the recipient and has not expired. Wrong: purpose, scope and revocation are not looked at."""
    expires = release["expires"]
    dated = isinstance(expires, str) and expires[:1].isdigit()
    return request["recipient"]["id"] in release["recipients"] and (not dated or request["at"][:10] <= expires[:10])


def decide(casefile, request):
    recipient = request["recipient"]
    # Wrong: one partner's signature opens what the other said.
    if any(is_valid(release, request) for release in casefile["releases"]):
        return "allow"
    # Wrong: a subpoena is taken for a judge's order.
    if any(claim["kind"] in ("subpoena", "court-order") for claim in request["claims"]):
        return "allow"
    # Wrong: whoever is in treatment here may see the whole chart, the partner's part as well.
    if recipient["id"] in [client["id"] for client in casefile["clients"]]:
        return "allow"
    # Wrong: care and payment open everything, psychotherapy notes and substance use records as well.
    return "allow" if request["purpose"] in ("treatment", "payment") else "deny"


for line in sys.stdin:
    question = json.loads(line)
    answer = {"id": question["id"], "outcome": decide(question["casefile"], question["request"])}
    print(json.dumps(answer), flush=True)
