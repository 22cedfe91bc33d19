package cn.singlewindow.platform.xml;

import java.io.IOException;
import java.net.URL;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** One of the window's own schemas, to hold trees against. */
public final class XmlSchema {

    private final ThreadLocal<Validator> validators;

    private XmlSchema(Schema schema) {
        validators = ThreadLocal.withInitial(() -> validator(schema));
    }

    /** A schema without imports. */
    public static XmlSchema of(URL file) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return new XmlSchema(factory.newSchema(new StreamSource(file.openStream())));
        } catch (SAXException | IOException broken) {
            throw new IllegalStateException(file.toString(), broken);
        }
    }

    /** What is wrong with an element, in the parser's words; empty if nothing is. */
    public Optional<String> complaint(Element element) {
        try {
            validators.get().validate(new DOMSource(element));
            return Optional.empty();
        } catch (SAXException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Validator validator(Schema schema) {
        try {
            Validator validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return validator;
        } catch (SAXException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
