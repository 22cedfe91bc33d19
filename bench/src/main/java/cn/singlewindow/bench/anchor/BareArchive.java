package cn.singlewindow.bench.anchor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the bare endpoint as a WAR. */
public final class BareArchive {

    /** Where it answers. */
    public static final String PATH = "/bench-anchor/row";

    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\"" + " bean-discovery-mode=\"all\"/>";

    private BareArchive() {}

    /** Writes it into a folder. */
    public static Path into(Path folder) throws IOException {
        Path war = folder.resolve("bench-anchor.war");
        try (OutputStream file = Files.newOutputStream(war);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Class<?> type : new Class<?>[] {InsertOneRow.class, BareApplication.class}) {
                String name = type.getName().replace('.', '/') + ".class";
                zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
                try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
                    if (in == null) {
                        throw new IOException("no class " + name);
                    }
                    in.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry("WEB-INF/beans.xml"));
            zip.write(BEANS.getBytes(StandardCharsets.UTF_8));
        }
        return war;
    }
}
