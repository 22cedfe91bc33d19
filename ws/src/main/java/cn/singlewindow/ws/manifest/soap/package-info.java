/** The manifest door over SOAP: {@code ManifestService} version 1, as {@code manifest-v1.wsdl} has it. */
@NullMarked
@XmlSchema(namespace = "urn:singlewindow:manifest:v1", elementFormDefault = XmlNsForm.QUALIFIED)
package cn.singlewindow.ws.manifest.soap;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
