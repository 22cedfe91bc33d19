package cn.singlewindow.ws.soap;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.platform.xml.XmlSchema;
import cn.singlewindow.platform.xml.XmlTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Each operation's documentation has an example of its body, which fits the schema. */
class ContractExamplesTest {

    private static final Path FOLDER = Path.of("src/main/webapp/WEB-INF/wsdl");
    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";

    @Test
    void everyOperationHasAnExampleThatFits() throws IOException {
        for (SoapService service : SoapService.values()) {
            XmlSchema schema = XmlSchema.of(
                    FOLDER.resolve(service.contract() + ".xsd").toUri().toURL());
            Element contract = XmlTree.ofOwn(Files.readString(FOLDER.resolve(service.contract() + ".wsdl")))
                    .getDocumentElement();
            assertThat(contract.getAttribute("targetNamespace")).isEqualTo(service.namespace());
            Set<String> missing = operations(contract);
            NodeList examples = contract.getElementsByTagName("example");
            for (int i = 0; i < examples.getLength(); i++) {
                Element example = Envelope.children((Element) examples.item(i)).get(0);
                missing.remove(example.getLocalName());
                assertThat(schema.complaint(example))
                        .as(service + " " + example.getLocalName())
                        .isEqualTo(Optional.empty());
            }
            assertThat(missing).as(service.toString()).isEmpty();
        }
    }

    private static Set<String> operations(Element contract) {
        Set<String> names = new TreeSet<>();
        NodeList all = contract.getElementsByTagNameNS(WSDL, "operation");
        for (int i = 0; i < all.getLength(); i++) {
            names.add(((Element) all.item(i)).getAttribute("name"));
        }
        return names;
    }
}
