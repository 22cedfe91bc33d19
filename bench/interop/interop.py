#!/usr/bin/python3
"""A second stack speaks with the window (PROMISES X6): zeep reads the contracts and makes the messages, xmlsec1 signs and verifies.

    interop.py call ADDRESS KEYS      calls every signed service in SOAP 1.1 and 1.2, prints a line for each check
    interop.py listen KEYS            is an agency's own system: prints its port, then a line for each mail that it has taken

KEYS is a folder with NAME.key and NAME.crt (PEM) of the callers GACC, 1001, 1004, and window.crt. Debian: xmlsec1, python3-zeep.
"""

import datetime
import http.server
import os
import subprocess
import sys
import tempfile
import uuid

import zeep
import zeep.exceptions
from lxml import etree

WSA = "http://www.w3.org/2005/08/addressing"
WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"
WSU = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"
DS = "http://www.w3.org/2000/09/xmldsig#"
EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
X509 = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3"
BASE64 = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary"
SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/"
AGENCY = "urn:singlewindow:agency:v1"


def run(*arguments):
    done = subprocess.run(arguments, capture_output=True, text=True)
    if done.returncode:
        raise ValueError("%s: %s" % (arguments[1], (done.stderr or done.stdout).strip()))


def ids(envelope):
    """xmlsec1 has to be told which elements have an id."""
    names = {etree.QName(each) for each in envelope.iter(etree.Element) if each.get("{%s}Id" % WSU)}
    return [part for name in names for part in ("--id-attr:Id", "%s:%s" % (name.namespace, name.localname))]


class Security:
    """Signs what goes out with a system's key, and takes only what the other side has signed."""

    def __init__(self, keys, name, other):
        self.key = os.path.join(keys, name + ".key")
        self.certificate = os.path.join(keys, name + ".crt")
        self.other = os.path.join(keys, other + ".crt")
        self.verified = 0

    def apply(self, envelope, headers):
        soap = etree.QName(envelope).namespace
        header = envelope.find("{%s}Header" % soap)
        signed = []
        for element in [*header, envelope.find("{%s}Body" % soap)]:
            signed.append(self.named(element))
        security = etree.SubElement(header, "{%s}Security" % WSSE, nsmap={"wsse": WSSE, "wsu": WSU})
        security.set("{%s}mustUnderstand" % soap, "1")
        token = etree.SubElement(security, "{%s}BinarySecurityToken" % WSSE, EncodingType=BASE64, ValueType=X509)
        token.text = "".join(line for line in open(self.certificate).read().splitlines() if "-----" not in line)
        stamp = etree.SubElement(security, "{%s}Timestamp" % WSU)
        now = datetime.datetime.utcnow()
        for name, at in (("Created", now), ("Expires", now + datetime.timedelta(minutes=4))):
            etree.SubElement(stamp, "{%s}%s" % (WSU, name)).text = at.strftime("%Y-%m-%dT%H:%M:%SZ")
        signed.append(self.named(stamp))
        self.template(security, self.named(token), signed)
        return self.sign(envelope), headers

    @staticmethod
    def named(element):
        name = "i" + uuid.uuid4().hex
        element.set("{%s}Id" % WSU, name)
        return name

    @staticmethod
    def template(security, token, signed):
        signature = etree.SubElement(security, "{%s}Signature" % DS, nsmap={"ds": DS})
        info = etree.SubElement(signature, "{%s}SignedInfo" % DS)
        etree.SubElement(info, "{%s}CanonicalizationMethod" % DS, Algorithm=EXCLUSIVE)
        etree.SubElement(info, "{%s}SignatureMethod" % DS, Algorithm=RSA_SHA256)
        for each in signed:
            reference = etree.SubElement(info, "{%s}Reference" % DS, URI="#" + each)
            transforms = etree.SubElement(reference, "{%s}Transforms" % DS)
            etree.SubElement(transforms, "{%s}Transform" % DS, Algorithm=EXCLUSIVE)
            etree.SubElement(reference, "{%s}DigestMethod" % DS, Algorithm=SHA256)
            etree.SubElement(reference, "{%s}DigestValue" % DS)
        etree.SubElement(signature, "{%s}SignatureValue" % DS)
        where = etree.SubElement(etree.SubElement(signature, "{%s}KeyInfo" % DS), "{%s}SecurityTokenReference" % WSSE)
        etree.SubElement(where, "{%s}Reference" % WSSE, URI="#" + token, ValueType=X509)

    def sign(self, envelope):
        with tempfile.TemporaryDirectory() as folder:
            plain, done = os.path.join(folder, "plain.xml"), os.path.join(folder, "signed.xml")
            etree.ElementTree(envelope).write(plain)
            run("xmlsec1", "--sign", *ids(envelope), "--privkey-pem", self.key, "--output", done, plain)
            return etree.parse(done).getroot()

    def verify(self, envelope):
        soap = etree.QName(envelope).namespace
        signed = {each.get("URI") for each in envelope.iter("{%s}Reference" % DS)}
        needed = [envelope.find("{%s}Body" % soap), envelope.find(".//{%s}Timestamp" % WSU)]
        needed += [each for each in envelope.find("{%s}Header" % soap) if etree.QName(each).namespace == WSA]
        for each in needed:
            if "#%s" % each.get("{%s}Id" % WSU) not in signed:
                raise ValueError("not signed: " + each.tag)
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, "answer.xml")
            etree.ElementTree(envelope).write(file)
            run("xmlsec1", "--verify", *ids(envelope), "--pubkey-cert-pem", self.other, file)
        self.verified += 1


class Caller:
    """A system that calls one service of the window, by its contract."""

    def __init__(self, address, keys, name, contract, service, port):
        self.security = Security(keys, name, "window")
        client = zeep.Client("%s/services/contracts/%s.wsdl" % (address, contract), wsse=self.security)
        self.service = client.bind(service, port)

    def refused(self, operation, **values):
        """@return the codes with which the window refuses"""
        try:
            self.service[operation](**values)
        except zeep.exceptions.Fault as fault:
            return [each.text for each in fault.detail.iter("{*}code")]
        return []


def check(name, good, why=""):
    print("ok   " + name if good else "FAIL %s %s" % (name, why), flush=True)
    return good


def call(address, keys):
    good = True
    for version in ("", "12"):
        soap = "SOAP 1.2" if version else "SOAP 1.1"
        agency = Caller(address, keys, "GACC", "agency-v1", "AgencyService", "AgencyPort" + version)
        mails = agency.service.fetchCases(after=0, limit=5)
        good &= check("agency fetchCases " + soap, mails.last >= 0)
        codes = agency.refused("acknowledge", upTo=10**15)
        good &= check("agency refused by a signed fault " + soap, codes == ["SW-192"], codes)
        goods = Caller(address, keys, "1001", "goods-declaration-v1", "DeclarationService", "DeclarationPort" + version)
        good &= check("goods fetchReceipts " + soap, goods.service.fetchReceipts(after=0, limit=5).more is not None)
        codes = goods.refused("findDeclaration", seqNo="I20260000000000000")
        good &= check("goods absent " + soap, codes == ["SW-002"], codes)
        vessel = Caller(address, keys, "1004", "vessel-v1", "VesselService", "VesselPort" + version)
        codes = vessel.refused("findCall", visit="SHA2026ZZZZZZZ")
        good &= check("vessel absent " + soap, codes == ["SW-002"], codes)
        form = {"call": {"nameOfShip": "INTEROP", "imoNumber": "1234567"}, "stores": {"row": [{"quantity": "many"}]}}
        codes = vessel.refused("openCall", idempotencyKey=uuid.uuid4().hex, form=form)
        good &= check("vessel form judged field by field " + soap, len(codes) > 2, codes)
        manifest = Caller(address, keys, "1004", "manifest-v1", "ManifestService", "ManifestPort" + version)
        codes = manifest.refused("findFiling", number="MF0")
        good &= check("manifest absent " + soap, codes == ["SW-002"], codes)
        for each in (agency, goods, vessel, manifest):
            good &= check("every answer verified by xmlsec1 " + soap, each.security.verified >= 1)
    return good


class Agency(http.server.BaseHTTPRequestHandler):
    """deliverCase of agency-callback-v1.wsdl."""

    security = None

    def do_POST(self):
        text = self.rfile.read(int(self.headers["Content-Length"]))
        envelope = etree.fromstring(text)
        self.security.verify(envelope)
        mail = envelope.find("{%s}Body" % SOAP11)[0]
        sequence = mail.findtext("{%s}sequence" % AGENCY)
        message = envelope.findtext("{%s}Header/{%s}MessageID" % (SOAP11, WSA))
        answer, _ = self.security.apply(self.answer(sequence, message), {})
        body = etree.tostring(answer)
        self.send_response(200)
        self.send_header("Content-Type", "text/xml; charset=UTF-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        print("mail %s %s" % (sequence, mail.findtext("{%s}subjectKey" % AGENCY)), flush=True)

    @staticmethod
    def answer(sequence, message):
        envelope = etree.Element("{%s}Envelope" % SOAP11, nsmap={"s": SOAP11})
        header = etree.SubElement(envelope, "{%s}Header" % SOAP11)
        for name, text in (
            ("Action", AGENCY + ":deliverCaseResponse"),
            ("MessageID", "urn:uuid:%s" % uuid.uuid4()),
            ("To", WSA + "/anonymous"),
            ("RelatesTo", message),
        ):
            etree.SubElement(header, "{%s}%s" % (WSA, name), nsmap={"wsa": WSA}).text = text
        body = etree.SubElement(envelope, "{%s}Body" % SOAP11)
        response = etree.SubElement(body, "{%s}deliverCaseResponse" % AGENCY, nsmap={"a": AGENCY})
        etree.SubElement(response, "{%s}sequence" % AGENCY).text = sequence
        return envelope

    def log_message(self, *_):
        pass


def listen(keys):
    Agency.security = Security(keys, "GACC", "window")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Agency)
    print("port %d" % server.server_port, flush=True)
    server.serve_forever()


if __name__ == "__main__":
    if len(sys.argv) == 4 and sys.argv[1] == "call":
        sys.exit(0 if call(sys.argv[2], sys.argv[3]) else 1)
    if len(sys.argv) == 3 and sys.argv[1] == "listen":
        listen(sys.argv[2])
    print(__doc__, file=sys.stderr)
    sys.exit(2)
