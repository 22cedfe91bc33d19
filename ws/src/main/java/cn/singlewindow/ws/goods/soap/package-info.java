/** The goods door over SOAP: {@code DeclarationService} version 1, as {@code goods-declaration-v1.wsdl} has it. */
@NullMarked
@XmlSchema(namespace = "urn:singlewindow:goods:v1", elementFormDefault = XmlNsForm.QUALIFIED)
package cn.singlewindow.ws.goods.soap;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
