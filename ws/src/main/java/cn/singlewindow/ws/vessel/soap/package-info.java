/** The vessel door over SOAP: {@code VesselService} version 1, as {@code vessel-v1.wsdl} has it. */
@NullMarked
@XmlSchema(namespace = "urn:singlewindow:vessel:v1", elementFormDefault = XmlNsForm.QUALIFIED)
package cn.singlewindow.ws.vessel.soap;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
