package cn.singlewindow.ws.soap;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The only security header that is taken: one certificate, one timestamp, one signature in its plainest form. No other
 * algorithm, no transform but canonicalization, no reference but to an id here.
 */
final class SignatureShape {

    private static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
    private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
    private static final String ENC = "http://www.w3.org/2001/04/xmlenc#";
    private static final Set<String> METHODS = Set.of(
            MORE + "rsa-sha256",
            MORE + "rsa-sha384",
            MORE + "rsa-sha512",
            MORE + "ecdsa-sha256",
            MORE + "ecdsa-sha384",
            MORE + "ecdsa-sha512");
    private static final Set<String> DIGESTS = Set.of(ENC + "sha256", MORE + "sha384", ENC + "sha512");

    private SignatureShape() {}

    /** @throws cn.singlewindow.shared.Rejected NOT_TRUSTED */
    static void check(Element security) {
        unless(noActor(security));
        List<Element> parts = Envelope.children(security);
        unless(parts.size() == 3);
        one(parts, Envelope.WSSE, "BinarySecurityToken");
        one(parts, Envelope.WSU, "Timestamp");
        signature(one(parts, Envelope.DS, "Signature"));
    }

    private static boolean noActor(Element security) {
        for (SoapVersion version : SoapVersion.values()) {
            if (security.hasAttributeNS(version.namespace(), "actor")
                    || security.hasAttributeNS(version.namespace(), "role")) {
                return false;
            }
        }
        return true;
    }

    private static void signature(Element signature) {
        List<Element> parts = Envelope.children(signature);
        unless(parts.size() == 3
                && Envelope.is(parts.get(0), Envelope.DS, "SignedInfo")
                && Envelope.is(parts.get(1), Envelope.DS, "SignatureValue")
                && Envelope.is(parts.get(2), Envelope.DS, "KeyInfo"));
        List<Element> info = Envelope.children(parts.get(0));
        unless(info.size() > 2
                && Envelope.is(info.get(0), Envelope.DS, "CanonicalizationMethod")
                && EXCLUSIVE.equals(info.get(0).getAttribute("Algorithm"))
                && Envelope.is(info.get(1), Envelope.DS, "SignatureMethod")
                && METHODS.contains(info.get(1).getAttribute("Algorithm")));
        info.subList(2, info.size()).forEach(SignatureShape::reference);
        keyInfo(parts.get(2));
    }

    private static void reference(Element reference) {
        unless(Envelope.is(reference, Envelope.DS, "Reference")
                && reference.getAttribute("URI").startsWith("#"));
        List<Element> parts = Envelope.children(reference);
        unless(parts.size() == 3
                && Envelope.is(parts.get(0), Envelope.DS, "Transforms")
                && Envelope.is(parts.get(1), Envelope.DS, "DigestMethod")
                && DIGESTS.contains(parts.get(1).getAttribute("Algorithm")));
        List<Element> transforms = Envelope.children(parts.get(0));
        unless(transforms.size() == 1
                && Envelope.is(transforms.get(0), Envelope.DS, "Transform")
                && EXCLUSIVE.equals(transforms.get(0).getAttribute("Algorithm")));
    }

    private static void keyInfo(Element keyInfo) {
        List<Element> references = Envelope.children(keyInfo);
        unless(references.size() == 1 && Envelope.is(references.get(0), Envelope.WSSE, "SecurityTokenReference"));
        List<Element> inside = Envelope.children(references.get(0));
        unless(inside.size() == 1 && Envelope.is(inside.get(0), Envelope.WSSE, "Reference"));
    }

    private static Element one(List<Element> parts, String namespace, String name) {
        List<Element> found = parts.stream()
                .filter(each -> Envelope.is(each, namespace, name))
                .toList();
        unless(found.size() == 1);
        return found.get(0);
    }

    private static void unless(boolean good) {
        Envelope.unless(good, SoapProblem.NOT_TRUSTED);
    }
}
