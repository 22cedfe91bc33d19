package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Bench;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What can be called, found by reading the built classes and the pages. */
final class Endpoints {

    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class, PATCH.class);

    private Endpoints() {}

    /** Every JAX-RS method of the WAR, as {@code METHOD /path}. */
    static Set<String> ofMachines() throws IOException {
        Path classes = Bench.root().resolve("ws/target/classes");
        List<URL> path = new ArrayList<>(List.of(classes.toUri().toURL()));
        path.add(Bench.root().resolve("ejb/target/classes").toUri().toURL());
        Set<String> endpoints = new TreeSet<>();
        try (URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), Endpoints.class.getClassLoader());
                Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                if (hasPath(file)) {
                    String type = classes.relativize(file).toString().replace('/', '.');
                    add(endpoints, loader, type.replaceAll("\\.class$", ""));
                }
            }
        }
        return endpoints;
    }

    private static boolean hasPath(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("Ljakarta/ws/rs/Path;");
    }

    private static void add(Set<String> endpoints, ClassLoader loader, String type) {
        try {
            Class<?> resource = Class.forName(type, false, loader);
            jakarta.ws.rs.Path root = resource.getAnnotation(jakarta.ws.rs.Path.class);
            for (Method method : resource.getDeclaredMethods()) {
                String verb = verb(method);
                if (root != null && !verb.isEmpty()) {
                    jakarta.ws.rs.Path more = method.getAnnotation(jakarta.ws.rs.Path.class);
                    endpoints.add(verb + " " + join(root.value(), more == null ? "" : more.value()));
                }
            }
        } catch (ClassNotFoundException | LinkageError unreadable) {
            endpoints.add("UNREADABLE " + type + ": " + unreadable);
        }
    }

    private static String verb(Method method) {
        return VERBS.stream()
                .filter(method::isAnnotationPresent)
                .map(Class::getSimpleName)
                .findFirst()
                .orElse("");
    }

    private static String join(String root, String more) {
        String path = ("/" + root + "/" + more).replaceAll("/+", "/").replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** Every view that can be asked for; templates and parts under WEB-INF and resources cannot. */
    static Set<String> ofPeople() throws IOException {
        Path root = Bench.root().resolve("web/src/main/webapp");
        Set<String> views = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml"))
                    .filter(file -> !file.startsWith("WEB-INF") && !file.startsWith("resources"))
                    .forEach(views::add);
        }
        return views;
    }
}
