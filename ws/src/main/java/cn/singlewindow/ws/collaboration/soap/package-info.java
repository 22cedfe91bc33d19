/** The agencies' door over SOAP: {@code AgencyService} version 1, as {@code agency-v1.wsdl} has it. */
@NullMarked
@XmlSchema(namespace = "urn:singlewindow:agency:v1", elementFormDefault = XmlNsForm.QUALIFIED)
package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
