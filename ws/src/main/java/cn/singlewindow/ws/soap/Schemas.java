package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.xml.XmlSchema;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The schemas of the contracts: a message that does not fit never reaches a service. */
@ApplicationScoped
class Schemas {

    @Inject
    ServletContext context;

    private final Map<SoapService, XmlSchema> schemas = new EnumMap<>(SoapService.class);

    @PostConstruct
    void read() {
        for (SoapService service : SoapService.values()) {
            schemas.put(service, XmlSchema.of(file(Contracts.FOLDER + service.contract() + ".xsd")));
        }
    }

    XmlSchema of(SoapService service) {
        return Objects.requireNonNull(schemas.get(service));
    }

    private URL file(String path) {
        try {
            URL file = context.getResource(path);
            if (file == null) {
                throw new FileNotFoundException(path);
            }
            return file;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
